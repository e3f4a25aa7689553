// Runs inside the page: how light the paper is, and which words are too faint on theirs (WCAG 2.2, level AA: 4.5 to 1).
exports.contrasts = () => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const pen = canvas.getContext("2d", { willReadFrequently: true });

  // What is seen where these colours lie on each other.
  const blend = (colours) => {
    pen.clearRect(0, 0, 1, 1);
    for (const colour of colours) ((pen.fillStyle = colour), pen.fillRect(0, 0, 1, 1));
    return pen.getImageData(0, 0, 1, 1).data;
  };
  const lightness = ([...rgb]) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const papers = (element) => (element ? [...papers(element.parentElement), getComputedStyle(element).backgroundColor] : []);
  const isWritten = (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  const faint = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (!isWritten(element) || element.matches("script, style, .unseen, .skip")) continue;
    const below = papers(element);
    const paper = lightness(blend(below)), ink = lightness(blend([...below, getComputedStyle(element).color]));
    const contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
    if (contrast < 4.5) faint.add(`${element.localName}.${element.className} ${contrast.toFixed(2)}`);
  }
  return { lightness: lightness(blend(papers(document.body))), faint: [...faint] };
};

// Tries the reference page in a browser, as a reader would: at two widths, in both colours, with the keyboard.
//
// Arguments: the page, the browser's program, a folder for pictures. Standard input: the endpoints as `cargo xtask endpoints --format json` lists them.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const { contrasts } = require("./contrast.js");

const [file, executablePath, pictures] = process.argv.slice(2);
const ENDPOINTS = JSON.parse(fs.readFileSync(0, "utf8"));
const PAGE = pathToFileURL(path.resolve(file)).href;
const FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"];
const VIEWS = [360, 1440].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));

const visible = (page) => page.$$eval(".endpoint:not([hidden])", (all) => all.map((item) => item.id).sort());
const ids = (fits) => ENDPOINTS.filter(fits).map(({ id }) => id).sort();
const focused = (page) => page.evaluate(() => document.activeElement.closest("[id]").id);
const settled = (page) => page.waitForTimeout(150);
const hash = (page) => page.evaluate(() => decodeURI(location.hash));

const FACETS = { family: (e) => [e.family], auth: (e) => [e.auth], scope: (e) => e.scopes, policy: (e) => [e.on_behalf_of], resource: (e) => [e.resource] };

// What holds at every width and in both colours.
const EVERYWHERE = {
  async "every endpoint is on the page, with its samples"(page) {
    assert.deepEqual(await visible(page), ids(() => true));
    const samples = await page.$$eval(".endpoint", (all) => all.map((item) => [...item.querySelectorAll(".tabs code")].map((code) => code.textContent)));
    for (const [rust, own, curl] of samples) assert.ok(rust.includes("client") && own.startsWith("cometchat ") && curl.startsWith("curl "), rust);
  },
  async "nothing is wider than the window"(page) {
    await page.$$eval("details", (all) => all.forEach((item) => (item.open = true)));
    await settled(page);
    const wide = await page.evaluate(() => {
      const sticksOut = (element) => !element.closest("pre") && element.getBoundingClientRect().right > innerWidth + 0.5;
      return [document.documentElement.scrollWidth > innerWidth && "the page", ...[...document.querySelectorAll("body *")].filter(sticksOut).map(({ outerHTML }) => outerHTML.slice(0, 200))].filter(Boolean);
    });
    assert.deepEqual(wide.slice(0, 5), []);
    await page.$$eval(".endpoint, .type", (all) => all.forEach((item) => (item.open = false)));
  },
  async "words can be told from the paper"(page, { colorScheme }) {
    await page.goto(`${PAGE}#messages.send`);
    await settled(page);
    const { lightness, faint } = await page.evaluate(contrasts);
    assert.ok(colorScheme === "dark" ? lightness < 0.1 : lightness > 0.8, `paper of lightness ${lightness}`);
    assert.deepEqual(faint, []);
  },
};

// What need be tried in one view only.
const ONCE = {
  async "search finds paths, words and fields"(page) {
    await page.fill("#search", "put users");
    await settled(page);
    const found = await visible(page);
    assert.ok(found.includes("users.update") && !found.includes("users.create") && !found.includes("messages.list"), found.join(" "));
    assert.equal(await hash(page), "#?q=put+users");
    await page.fill("#search", "hideMessagesFromBlockedUsers");
    await settled(page);
    assert.ok((await visible(page)).includes("messages.list"));
    await page.fill("#search", "no such words");
    await settled(page);
    assert.ok(await page.isVisible(".nothing"));
    await page.click(".nothing button");
    await settled(page);
    assert.equal((await visible(page)).length, ENDPOINTS.length);
  },
  async "every value of every filter leaves its endpoints"(page) {
    for (const [name, values] of Object.entries(FACETS)) {
      for (const value of new Set(ENDPOINTS.flatMap(values))) {
        await page.goto(`${PAGE}#?${name}=${value}`);
        assert.deepEqual(await visible(page), ids((endpoint) => values(endpoint).includes(value)), `${name}=${value}`);
      }
    }
  },
  async "filters go together and stay in the fragment"(page) {
    await page.goto(PAGE);
    for (const value of ["required", "optional"]) await page.locator(`.chip:has([name=policy][value=${value}])`).click();
    await page.click("[data-resource=messages]:is(a)");
    const expected = ids((endpoint) => endpoint.resource === "messages" && endpoint.on_behalf_of !== "unsupported");
    assert.deepEqual(await visible(page), expected);
    assert.equal(await hash(page), "#?policy=required&policy=optional&resource=messages");
    await page.reload();
    assert.deepEqual(await visible(page), expected);
    await page.click("#filters [type=reset]");
    await settled(page);
    assert.deepEqual([await hash(page), (await visible(page)).length], ["", ENDPOINTS.length]);
  },
  async "a link leads to an endpoint, and to a type"(page) {
    for (const id of ["groups.create", "type.User"]) {
      await page.goto("about:blank");
      await page.goto(`${PAGE}#${id}`);
      const item = page.locator(`[id="${id}"]`);
      assert.ok(await item.evaluate((details) => details.open && Math.abs(details.getBoundingClientRect().top) < innerHeight / 2), id);
    }
  },
  async "the keyboard is enough"(page) {
    await page.goto(PAGE);
    await page.keyboard.press("/");
    await page.keyboard.type("/messages/{id}/reactions");
    await settled(page);
    const found = await page.$$eval(".endpoint:not([hidden])", (all) => all.map((item) => item.id));
    for (const id of found.slice(0, 2)) {
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(page), id);
    }
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none", "the focus is seen");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await settled(page);
    assert.ok((await hash(page)).startsWith(`#${found[0]}?q=`), await hash(page));
    await tabTo(page, "[role=tab][aria-selected=true]");
    await page.keyboard.press("ArrowRight");
    const shown = await page.$$eval("[open] [role=tabpanel]:not([hidden])", (all) => all.map((panel) => panel.dataset.kind));
    assert.deepEqual(shown, ["cli"]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    assert.ok(await page.isVisible("dialog"));
    await page.keyboard.press("Escape");
    assert.ok(!(await page.isVisible("dialog")));
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    assert.equal((await visible(page)).length, ENDPOINTS.length);
  },
  async "colours can be changed, and stay so"(page, { colorScheme }) {
    await page.goto(PAGE);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const before = await paper();
    await page.click(".theme");
    const after = await paper();
    await page.reload();
    assert.notEqual(before, after, colorScheme);
    assert.equal(await paper(), after);
    await page.click(".theme");
  },
  async "on paper there is only what is read"(page) {
    await page.emulateMedia({ media: "print" });
    for (const part of [".top", "aside", ".keys"]) assert.ok(!(await page.isVisible(part)), part);
    await page.emulateMedia({ media: "screen" });
  },
};

// Presses Tab until something has the focus.
async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way to ${selector}`);
}

async function look(browser, view, tests) {
  const page = await browser.newPage({ viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme });
  const noise = [];
  page.on("console", (message) => noise.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => request.url().split("#")[0] !== PAGE && !request.url().startsWith("data:") && noise.push(`request: ${request.url()}`));
  let failed = 0;
  for (const [name, test] of Object.entries(tests)) {
    const fault = await page.goto(PAGE).then(() => test(page, view)).then(() => "", (error) => `\n${error.stack}`);
    failed += fault !== "" ? 1 : 0;
    console.log(`${fault ? "FAILED" : "ok    "} ${view.width} ${view.colorScheme}: ${name}${fault}`);
  }
  for (const line of noise) console.log(`FAILED ${view.width} ${view.colorScheme}: ${line}`);
  for (const [name, fragment] of [["start", ""], ["endpoint", "#messages.send"]]) {
    await page.goto(PAGE + fragment);
    await page.screenshot({ path: path.join(pictures, `${name}-${view.width}-${view.colorScheme}.png`) });
  }
  await page.close();
  return failed + noise.length;
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: FLAGS.map((flag) => `--${flag}`) });
  let failed = 0;
  for (const view of VIEWS) failed += await look(browser, view, EVERYWHERE);
  failed += await look(browser, VIEWS.at(-1), ONCE);
  await browser.close();
  process.exitCode = failed ? 1 : 0;
})();

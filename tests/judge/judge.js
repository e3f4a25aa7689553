// Sends requests to Prism, which holds them against OpenAPI documents, and says what it finds.
//
// Standard input: [{document: FILE, requests: [{method, base, path, headers: [[name, value]], body}]}]
// Standard output: for each document a list, for each of its requests a list of violations.
//
// Prism runs as a proxy on loopback: there it passes on what it finds wrong instead of answering, and so names all of it. Behind it stands a server
// that takes everything. Nothing leaves the machine.
const http = require("node:http");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
const { createServer } = require("@stoplight/prism-http-server");

const LOOPBACK = "127.0.0.1";
const silent = { child: () => silent };
for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) silent[level] = () => {};

async function takesEverything() {
  const server = http.createServer((request, response) => request.resume().on("end", () => response.end()));
  await new Promise((resolve) => server.listen(0, LOOPBACK, resolve));
  return new URL(`http://${LOOPBACK}:${server.address().port}`);
}

async function prism(document, upstream) {
  const validate = { checkSecurity: true, validateRequest: true, validateResponse: false };
  const config = { isProxy: true, upstream, errors: false, mock: {}, ...validate };
  const server = createServer(await getHttpOperationsFromSpec(document), { cors: false, components: { logger: silent }, config });
  return server.listen(0, LOOPBACK);
}

function send(server, { method, base, path, headers, body }) {
  // Prism learns from this parameter which of the document's servers is meant.
  const url = `${server}${path}${path.includes("?") ? "&" : "?"}__server=${encodeURIComponent(base)}`;
  const length = body ? [["content-length", Buffer.byteLength(body)]] : [];
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers: Object.fromEntries([...headers, ...length]) }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode, violations: response.headers["sl-violations"], text: Buffer.concat(chunks).toString() }));
    });
    request.on("error", reject).end(body);
  });
}

function violations({ status, violations, text }) {
  if (violations) {
    return JSON.parse(violations).map(({ location, message }) => [location.slice(1).join("."), message].filter(Boolean).join(": "));
  }
  return status === 200 ? [] : [`status ${status}: ${text}`];
}

async function main() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const upstream = await takesEverything();
  const found = [];
  for (const { document, requests } of JSON.parse(Buffer.concat(chunks))) {
    const server = await prism(document, upstream);
    const list = [];
    for (const request of requests) list.push(violations(await send(server, request)));
    found.push(list);
  }
  process.stdout.write(JSON.stringify(found), () => process.exit(0));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

// Calls actions with the vendor's Node client and tells what came of it.
//
// Reads a line of JSON per call ({"service", "action", "request"}) and writes one per call:
// {"service", "action", "answer"}, or {"service", "action", "code", "message"}. The last
// line is {"actions": {service: [names]}}, all that the client has.

const readline = require("readline");
const vendor = require("./vendor.js");

async function main() {
  const clients = {};
  for (const service of vendor.services) clients[service] = vendor.client(service);
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const { service, action, request } = JSON.parse(line);
    const outcome = { service, action };
    try {
      outcome.answer = await clients[service][action](request);
    } catch (error) {
      outcome.code = error.code;
      outcome.message = error.message;
    }
    console.log(JSON.stringify(outcome));
  }
  const actions = Object.fromEntries(
    vendor.services.map((service) => [service, vendor.actions(service)]),
  );
  console.log(JSON.stringify({ actions }));
  process.exit(0);
}

main();

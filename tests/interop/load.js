// Sends the same request over and over with the vendor's Node client.
//
// Arguments: workers, seconds. Reads the request's members from stdin and prints
// {"calls", "seconds"}: whole calls, answers parsed.

const fs = require("fs");
const vendor = require("./vendor.js");

async function main() {
  const [workers, seconds] = process.argv.slice(2).map(Number);
  const members = JSON.parse(fs.readFileSync(0, "utf8"));
  const client = vendor.client("ess");
  await client.CreateFlowByFiles(members);
  let calls = 0;
  const end = Date.now() + seconds * 1000;
  async function work() {
    while (Date.now() < end) {
      await client.CreateFlowByFiles(members);
      calls += 1;
    }
  }
  await Promise.all(Array.from({ length: workers }, work));
  console.log(JSON.stringify({ calls, seconds }));
  process.exit(0);
}

main();

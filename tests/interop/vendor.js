// The vendor's Node client, as the scripts of this folder use it.
//
// Who calls and where to comes from the environment: INTEROP_ENDPOINT (host:port),
// INTEROP_SECRET_ID and INTEROP_SECRET_KEY.
//
// The client signs the host without its port and takes the first label of the host for the
// service, so it must be told the real host names. An agent brings the connections to the
// endpoint all the same.

const http = require("http");
const net = require("net");
const sdk = require("tencentcloud-sdk-nodejs");

const CLIENTS = {
  ess: sdk.ess.v20201111.Client,
  essbasic: sdk.essbasic.v20210526.Client,
};

class Agent extends http.Agent {
  createConnection(options, connected) {
    const [host, port] = process.env.INTEROP_ENDPOINT.split(":");
    return net.createConnection({ ...options, host, port: Number(port) }, connected);
  }
}

// A client of a service that talks HTTP to the endpoint over kept connections.
exports.client = function (service) {
  const agent = new Agent({ keepAlive: true });
  return new CLIENTS[service]({
    credential: {
      secretId: process.env.INTEROP_SECRET_ID,
      secretKey: process.env.INTEROP_SECRET_KEY,
    },
    profile: { httpProfile: { protocol: "http://", reqTimeout: 30, agent } },
  });
};

// The names of all actions that the client of a service has a method for.
exports.actions = function (service) {
  const methods = Object.getOwnPropertyNames(CLIENTS[service].prototype);
  return methods.filter((name) => /^[A-Z]/.test(name));
};

exports.services = Object.keys(CLIENTS);

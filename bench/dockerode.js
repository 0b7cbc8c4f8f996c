// dockerode as a contender: `dockerode.js SOCKET CALLS inspect|list EXPECTED`, printing what client.c prints.
// It is found where NODE_PATH says.
'use strict';

const fs = require('fs');
const Docker = require('dockerode');

const [socketPath, calls, question, expected] = process.argv.slice(2);
const docker = new Docker({ socketPath, version: 'v1.41' });
const questions = {
  inspect: async () => (await docker.getContainer('3f4e8a1b9c72').inspect()).Driver,
  list: async () => (await docker.listContainers({ all: true })).reduce((sum, each) => sum + each.Ports.length, 0),
};

async function repeat(times) {
  for (let i = 0; i < times; i++) {
    const got = String(await questions[question]());
    if (got !== expected) throw new Error(`${got}, not ${expected}`);
  }
}

function peakKib() {
  return Number(/^VmHWM:\s+(\d+)/m.exec(fs.readFileSync('/proc/self/status', 'ascii'))[1]);
}

async function main() {
  await repeat(Math.floor(Number(calls) / 10) + 1);
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await repeat(Number(calls));
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({
    calls: Number(calls),
    wall: Number(process.hrtime.bigint() - wall) / 1e9,
    cpu: (used.user + used.system) / 1e6,
    rss_kib: peakKib(),
  }));
}

main();

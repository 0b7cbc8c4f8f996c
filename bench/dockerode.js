// dockerode as a contender: `dockerode.js SOCKET CALLS QUESTION EXPECTED SUBJECT`, printing what client.c and crowd.c
// print. The subjects are those of docker_py.py. It is found where NODE_PATH says.
'use strict';

const fs = require('fs');
const { Writable } = require('stream');
const Docker = require('dockerode');

const AT_ONCE = 256; // streams that are being opened
const [socketPath, calls, question, expected, subject] = process.argv.slice(2);
const docker = new Docker({ socketPath, version: 'v1.41' });

function counter() {
  const sink = new Writable({ write(bytes, encoding, done) { sink.size += bytes.length; done(); } });
  sink.size = 0;
  return sink;
}

function end(stream) {
  return new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
}

async function logs() {
  const outputs = [counter(), counter()];
  const stream = await docker.getContainer(subject).logs(
    { follow: true, stdout: true, stderr: true, tail: Number(expected) / Number(subject) });
  docker.modem.demuxStream(stream, ...outputs);
  await end(stream);
  return outputs[0].size === outputs[1].size ? 2 * outputs[0].size : 'unequal outputs';
}

async function get() {
  let size = 0;
  const stream = await docker.getContainer(expected).getArchive({ path: '/tmp' });
  stream.on('data', (bytes) => { size += bytes.length; });
  await end(stream);
  return size;
}

async function put() {
  await docker.getContainer(expected).putArchive(subject, { path: '/tmp' });
  return expected;
}

const inspect = async () => (await docker.getContainer('3f4e8a1b9c72').inspect()).Driver;
const questions = {
  inspect, crowd: inspect, logs, get, put,
  list: async () => (await docker.listContainers({ all: true })).reduce((sum, each) => sum + each.Ports.length, 0),
};

async function repeat(times) {
  for (let i = 0; i < times; i++) {
    const got = String(await questions[question]());
    if (got !== expected) throw new Error(`${got}, not ${expected}`);
  }
}

function memoryKib(name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(fs.readFileSync('/proc/self/status', 'ascii'))[1]);
}

function seconds(since) {
  return Number(process.hrtime.bigint() - since) / 1e9;
}

async function openCrowd(streams) {
  await repeat(1);
  const memory = memoryKib('VmRSS');
  const start = process.hrtime.bigint();
  for (let left = streams; left > 0; left -= AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(left, AT_ONCE) }, () => docker.getEvents()));
  return { opened: seconds(start), grown_kib: memoryKib('VmRSS') - memory };
}

async function main() {
  const crowd = question === 'crowd' ? await openCrowd(Number(subject)) : {};
  await repeat(Math.floor(Number(calls) / 10) + 1);
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  await repeat(Number(calls));
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({
    calls: Number(calls), ...crowd, wall: seconds(wall), cpu: (used.user + used.system) / 1e6,
    rss_kib: memoryKib('VmHWM'),
  }));
  process.exit(0); // for a crowd's streams never end
}

main();

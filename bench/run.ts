import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { connect } from '../src/neo4j/database.ts';
import { openStore } from './data/store.ts';
import { askedOf, compareAnswers } from './measure/ask.ts';
import { load } from './measure/load.ts';
import { type MeasureOptions, measure, type Prepared, prepare } from './measure/measure.ts';
import { help, type Options, readOptions } from './option.ts';
import { type Peer, startPeer } from './peer/peer.ts';
import { findEntry } from './question/entry.ts';
import { questions } from './question/question.ts';
import { describeMachine, type Report, resultFolder, writeResult } from './report/file.ts';
import { profileTable } from './report/profile.ts';
import { memoryLine, questionTable, summaryTable } from './report/table.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Opens the database, starts the peers, runs `work`, and ends all of them whatever happens. */
async function withPeers(
  options: Options,
  stop: AbortController,
  work: (peers: Peer[], measuring: MeasureOptions, report: Report) => Promise<void>,
): Promise<void> {
  const machine = describeMachine();
  const store = await openStore({ ...options, report: say, signal: stop.signal });
  const database = connect(store.connection);
  const peers: Peer[] = [];
  store.failed.then((reason) => stop.abort(new Error(reason)));
  const end = async (): Promise<void> => {
    await Promise.all(peers.map((peer) => peer.stop()));
    await database.close();
  };
  // Whatever is asked at the moment is given up.
  stop.signal.addEventListener('abort', () => void end(), { once: true });
  const limit = setTimeout(
    () => stop.abort(new Error(`Not done within ${options.limitSeconds} s.`)),
    options.limitSeconds * 1_000,
  );
  try {
    for (const name of options.peers) peers.push(await startPeer(name, store.connection));
    const entry = await findEntry(database);
    const report: Report = {
      at: new Date().toISOString(),
      options,
      machine,
      data: { entry, loaded: store.loaded },
      questions: [],
      peakMemory: {},
    };
    await work(peers, { ...options, database, entry, folder: store.folder, signal: stop.signal }, report);
  } finally {
    clearTimeout(limit);
    await end();
    await store.stop();
  }
}

async function measureAll(peers: Peer[], measuring: MeasureOptions, report: Report): Promise<void> {
  const { options, data, machine } = report;
  say(
    `${options.size} statements, ${data.loaded.records} nodes, ${data.loaded.relationships} relationships; the hub has ${data.entry.hubMentions} mentions. ` +
      `${machine.processors} × ${machine.model}, load ${machine.busyBefore} before the start. ${options.rounds} rounds of ${options.seconds} s.\n`,
  );
  const prepared: Prepared[] = [];
  for (const question of questions.filter(({ name }) => options.questions.includes(name))) {
    prepared.push(await prepare(question, peers, measuring));
  }
  for (const one of prepared) {
    const result = await measure(one, measuring);
    report.questions.push(result);
    say(`${questionTable(result)}\n`);
  }
  for (const peer of peers) report.peakMemory[peer.name] = (await peer.usage()).peakMemory;
  say(`${summaryTable(report.questions)}\n`);
  say(memoryLine(report.peakMemory));
  say('ratio: requests a second of claimgraph divided by this peer’s; above 1 claimgraph is faster');
  say(`Written to ${await writeResult(report.at, '.json', `${JSON.stringify(report, null, 2)}\n`)}`);
}

const profileSeconds = 4;

async function profileAll(
  peers: Peer[],
  { entry, connections, warmUpSeconds, signal }: MeasureOptions,
  report: Report,
): Promise<void> {
  const question = questions.find(({ name }) => name === report.options.profile);
  if (!question) return;
  const asked = askedOf(question, peers, entry);
  await compareAnswers(question, asked);
  const most = Math.max(...connections);
  for (const one of asked) {
    await load(one, { connections: most, seconds: 2 * warmUpSeconds, signal });
    const file = await writeResult(report.at, `-${one.peer.name}.cpuprofile`, '');
    await one.peer.profiled(file, () => load(one, { connections: most, seconds: profileSeconds, signal }));
    say(`${one.peer.name}, ${question.name}, ${most} connections: own time of the process, without waiting\n`);
    say(`${profileTable(JSON.parse(await readFile(file, 'utf8')))}\n`);
  }
  say(`The profiles are in ${resultFolder}; Chromium's developer tools open them.`);
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort(new Error(`Stopped by ${signal}.`)));
}
try {
  const options = readOptions(process.argv.slice(2));
  if (options) await withPeers(options, stop, options.profile === undefined ? measureAll : profileAll);
  else say(help);
} catch (error) {
  // What was told to stop fails in many ways; the reason for the stop is what counts.
  const reason = stop.signal.aborted ? stop.signal.reason : error;
  process.stderr.write(`${reason instanceof Error ? reason.message : reason}\n`);
  process.exitCode = 1;
}
process.exit();

import { execFile } from 'node:child_process';
import { CannotStart } from './cannot-start.ts';
import { minimumJava, minimumMaven, neo4jVersion, testedJava } from './release.ts';

const insteadOfEmbedded = 'or set NEO4J_URI to a Neo4j server that runs already';

export interface Java {
  command: string;
  /** The full text of `java -version`: names the build, so that a class archive fits only the build that made it. */
  build: string;
  /** A sentence for the person when this major version is not one Neo4j is tested with. */
  warning: string | undefined;
}

/** Throws CannotStart unless the command is a Java that Neo4j runs on. */
export async function checkJava(command: string): Promise<Java> {
  const needed = `Neo4j ${neo4jVersion} needs Java ${testedJava.join(' or ')}`;
  const build = await versionText(command, ['-version']);
  if (build === undefined) {
    throw new CannotStart(
      `Java was not found (tried "${command}"): ${needed}. Install it (for example the package openjdk-17-jre-headless), ${insteadOfEmbedded}.`,
    );
  }
  const major = javaMajor(build);
  if (major === undefined || major < minimumJava) {
    throw new CannotStart(
      `"${command}" is Java ${major ?? 'of an unknown version'}: ${needed}. Install it and put it first in PATH, set JAVA_HOME to it, ${insteadOfEmbedded}.`,
    );
  }
  const warning = testedJava.includes(major)
    ? undefined
    : `${needed}; this is Java ${major}, which may not work. Set JAVA_HOME if another Java is installed.`;
  return { command, build, warning };
}

/** Throws CannotStart unless the command is a Maven that can fetch the jars. */
export async function checkMaven(command: string): Promise<void> {
  const needed = `Maven ${minimumMaven.join('.')} or later fetches Neo4j on the first start`;
  const text = await versionText(command, ['-B', '-v']);
  if (text === undefined) {
    throw new CannotStart(
      `Maven was not found (tried "${command}"): ${needed}. Install it (for example the package maven), ${insteadOfEmbedded}.`,
    );
  }
  const version = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number);
  if (version === undefined || isBefore(version, minimumMaven)) {
    throw new CannotStart(
      `"${command}" is Maven ${version?.join('.') ?? 'of an unknown version'}: ${needed}. Install a newer one, ${insteadOfEmbedded}.`,
    );
  }
}

/** The major version in the text of `java -version`: 8 for `1.8.0_402`, 17 for `17.0.15`. */
export function javaMajor(text: string): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function isBefore(version: readonly number[], minimum: readonly number[]): boolean {
  const differing = minimum.findIndex((part, index) => part !== version[index]);
  return differing >= 0 && (version[differing] ?? 0) < (minimum[differing] ?? 0);
}

/** What the command says of itself on either stream; absent when it cannot be run. */
function versionText(command: string, options: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(command, options, { timeout: 60_000 }, (error, stdout, stderr) => {
      resolve(error ? undefined : `${stdout}${stderr}`.trim());
    });
  });
}

/** The release of Neo4j Community that is fetched, and the plugin that fetches it: pinned, so that every clone runs the same. */
export const neo4jVersion = '5.26.31';
export const copyPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** What the release and the plugin need. */
export const minimumJava = 17;
export const testedJava: readonly number[] = [17, 21];
export const minimumMaven: readonly [number, number, number] = [3, 6, 3];

/** The project description by which Maven finds the jars. */
export function pom(): string {
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jVersion}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>embedded-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DOCUMENTS, failure, initializationOptions, start } from "../src/settings";

const lookup = (settings: Record<string, unknown>) => (name: string) => settings[name];

test("the command is started where no jar is named", () => {
  assert.deepEqual(start(lookup({})), { command: "copydesk", args: ["lsp"] });
  assert.deepEqual(start(lookup({ command: "/opt/copydesk", jar: " " })), { command: "/opt/copydesk", args: ["lsp"] });
});

test("a jar is started by java", () => {
  assert.deepEqual(start(lookup({ jar: "/opt/copydesk.jar" })), { command: "java", args: ["-jar", "/opt/copydesk.jar", "lsp"] });
  assert.deepEqual(start(lookup({ jar: "/opt/copydesk.jar", java: "/jdk/bin/java" })).command, "/jdk/bin/java");
});

test("the server is told what is set, and nothing else", () => {
  assert.deepEqual(
    initializationOptions(lookup({
      contentDirectory: "news", includes: ["**/*.md", " "], excludes: [], language: "en-GB", languageTool: false,
      configFile: "", threads: 0,
    })),
    { contentDirectory: "news", includes: ["**/*.md"], language: "en-GB", languageTool: false });
  assert.deepEqual(initializationOptions(lookup({ threads: 2.5, includes: "news" })), { threads: 2 });
});

test("every setting of the package has a meaning", () => {
  const properties = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).contributes.configuration.properties);
  const read: string[] = [];
  const record = (name: string) => { read.push("copydesk." + name); return undefined; };
  start(name => { record(name); return name === "jar" ? "x.jar" : undefined; });
  start(record);
  initializationOptions(record);
  assert.deepEqual([...new Set(read), "copydesk.trace.server"].sort(), properties.sort());
});

test("only files are sent", () => {
  assert.ok(DOCUMENTS.every(it => it.scheme === "file"));
  assert.ok(DOCUMENTS.some(it => it.language === "markdown"));
});

test("a command that is not there is told with the cure", () => {
  const server = start(lookup({}));
  assert.match(failure(server, new Error("spawn copydesk ENOENT")), /no command 'copydesk'.*copydesk\.jar/);
  assert.match(failure(server, "broken"), /does not start: broken/);
});

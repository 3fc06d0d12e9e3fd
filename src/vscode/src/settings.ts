// What the settings of the editor mean: how the server is started, and what it is told. Knows no editor, so that it can be tested.

/** One setting by its name below "copydesk". */
export type Lookup = (name: string) => unknown;

export interface Start {
  command: string;
  args: string[];
}

/** How the language server is started: a jar by java, or else the command. */
export function start(setting: Lookup): Start {
  const jar = text(setting("jar"));
  return jar === ""
    ? { command: text(setting("command")) || "copydesk", args: ["lsp"] }
    : { command: text(setting("java")) || "java", args: ["-jar", jar, "lsp"] };
}

const TEXTS = ["contentDirectory", "language", "configFile", "baselineFile"];
const LISTS = ["includes", "excludes"];
const FLAGS = ["languageTool", "followLinks"];

/** What the server is told when it starts, by the plugin's names. What is empty is left out, so that its default holds. */
export function initializationOptions(setting: Lookup): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const name of TEXTS) {
    const value = text(setting(name));
    if (value !== "") {
      options[name] = value;
    }
  }
  for (const name of LISTS) {
    const value = setting(name);
    const items = Array.isArray(value) ? value.map(text).filter(it => it !== "") : [];
    if (items.length > 0) {
      options[name] = items;
    }
  }
  for (const name of FLAGS) {
    const value = setting(name);
    if (typeof value === "boolean") {
      options[name] = value;
    }
  }
  const threads = setting("threads");
  if (typeof threads === "number" && threads > 0) {
    options["threads"] = Math.floor(threads);
  }
  return options;
}

/** The articles that are sent to the server: files on disk, in the formats that it reads. */
export const DOCUMENTS = ["markdown", "mdx", "quarto", "html", "asciidoc", "restructuredtext", "plaintext", "xml"]
  .map(language => ({ scheme: "file", language }));

/** Why the server could not be started, with what to do about it. */
export function failure(start: Start, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const missing = /ENOENT/.test(reason);
  return missing
    ? `copydesk: there is no command '${start.command}'. Install it, or set 'copydesk.jar' to its jar.`
    : `copydesk: the language server does not start: ${reason}`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

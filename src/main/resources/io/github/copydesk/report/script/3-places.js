// Where a finding can be opened: in an editor on this machine, and in the repository's web view.
const EDITORS = {
  "VS Code": (path, line, column) => "vscode://file" + path + ":" + line + ":" + column,
  "IntelliJ IDEA": (path, line, column) =>
    "idea://open?file=" + encodeURIComponent(decodeURIComponent(path).replace(/^\/(?=[A-Za-z]:)/, "")) + `&line=${line}&column=${column}`,
};
/** A report that was opened from a disk knows where the articles lie on it; one from a server does not. */
const home = location.protocol === "file:" && data.home ? new URL(data.home, location.href).pathname : "";
let editor = Object.hasOwn(EDITORS, kept("editor")) ? kept("editor") : "VS Code";

function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** In the editor that was chosen last. */
function editorAddress(note) {
  return EDITORS[editor](home + encoded(note.article.path), note.line, note.column);
}

function placeName(note) {
  return `line ${note.line}, column ${note.column} of ${note.article.shown}`;
}

function places(note) {
  const links = [];
  if (home) {
    const link = element("a", { class: "editor", href: editorAddress(note), "aria-label": "Edit " + placeName(note) }, "Edit");
    link.addEventListener("click", () => { link.href = editorAddress(note); });
    links.push(link);
  }
  if (data.web) {
    const address = data.web.replace("{path}", encoded(note.article.path)).replace("{line}", note.line);
    links.push(element("a", { href: address, target: "_blank", rel: "noopener noreferrer", "aria-label": "Repository, " + placeName(note) }, "Repository"));
  }
  return links;
}

function editorChoice() {
  return home ? element("label", {}, "Editor ", element("select", {
    name: "editor",
    onchange: event => { editor = event.target.value; kept("editor", editor); },
  }, Object.keys(EDITORS).map(name => element("option", { selected: name === editor }, name)))) : "";
}

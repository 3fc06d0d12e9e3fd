// The findings, out of the data that stand in the page.
const data = JSON.parse(document.getElementById("data").textContent);
const SEVERITIES = ["error", "warning", "note"];

const rules = data.rules.map(([id, anchor, key]) => ({ id, anchor, key }));
const groups = data.groups.map(([rule, text, message, replacements], number) =>
  ({ number, id: "g" + number, rule: rules[rule], text, message, replacements, notes: [] }));
const articles = data.articles.map(([path, folder, origin, comment, omitted, lines, notes], index) => {
  const article = {
    id: "a" + (index + 1), path, folder, omitted,
    shown: shownPath(path),
    origin: data.origins[origin],
    comment: data.comments[comment],
    lines: lines.map(([number, gap, closing, ...pieces]) => ({ number, gap, closing, pieces })),
  };
  article.notes = notes.map(([group, severity, line, column, fresh, message, replacements], at) => {
    const note = {
      article, number: at + 1, id: article.id + "-" + (at + 1), group: groups[group], severity, line, column,
      fresh: fresh === 1,
      message: message || groups[group].message,
      replacements: replacements || groups[group].replacements,
    };
    groups[group].notes.push(note);
    return note;
  });
  article.counts = count(article.notes);
  return article;
});

/** The path of an article with the content directory, as findings on the console have it. */
function shownPath(path) {
  return visible(data.folder === "" || data.folder.endsWith("/") ? data.folder + path : data.folder + "/" + path);
}

/** How many there are of each severity. */
function count(notes) {
  return notes.reduce((counts, note) => { counts[note.severity]++; return counts; }, [0, 0, 0]);
}

/** Those with most errors come first, then those with most warnings, then those with most notes. */
function worse(one, other) {
  const at = one.findIndex((many, severity) => many !== other[severity]);
  return at < 0 ? 0 : other[at] - one[at];
}

/** A number as people read it: "2,075". */
function grouped(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function counted(many, noun) {
  return grouped(many) + " " + noun + (many === 1 ? "" : "s");
}

function said(counts) {
  const parts = counts.map((many, severity) => many ? counted(many, SEVERITIES[severity]) : "").filter(it => it);
  return parts.length < 2 ? parts.join("") : parts.slice(0, -1).join(", ") + " and " + parts[parts.length - 1];
}

/** In one line, with what nobody would see, or what turns a line round, named. */
function visible(text) {
  return text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, it =>
    it === "\u200c" || it === "\u200d" ? it : "<U+" + it.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + ">");
}

/** An element: attributes by name, listeners by "on" and their event, and its children, of which text is only ever text. */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") {
      made.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter(it => it !== undefined && it !== null && it !== ""));
  return made;
}

/** A button whose accessible name says what its text leaves out. The name begins with the text, and changes with it. */
function namedButton(text, rest, onclick) {
  const button = element("button", { type: "button", onclick });
  const say = now => {
    button.textContent = now;
    button.setAttribute("aria-label", now + " " + rest);
  };
  say(text);
  return { button, say };
}

/** Which finding or group a button belongs to, for its accessible name. */
function subject(group, note) {
  const text = visible(group.text);
  const what = group.rule.id + (text === "" ? "" : ` '${text.length > 60 ? text.slice(0, 60) + "…" : text}'`);
  return `${what}, ${note ? placeName(note) : "all places"}`;
}

/** What a browser keeps for this page, where it keeps anything. */
function kept(key, value) {
  try {
    return value === undefined ? localStorage.getItem("copydesk." + key) : localStorage.setItem("copydesk." + key, value);
  } catch {
    return null;
  }
}

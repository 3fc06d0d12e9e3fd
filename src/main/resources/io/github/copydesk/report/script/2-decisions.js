// What settles a finding: what to copy, and the tray of entries for copydesk.yml.
const KEYS = ["people", "accept", "promos", "severity", "ignore", "stet"];

/** A string in double quotes means the same in YAML as in JSON, but for what nobody sees. */
function quoted(text) {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, it =>
    "\\U" + it.codePointAt(0).toString(16).toUpperCase().padStart(8, "0"));
}

/** A pattern for this article alone: one without a slash would mean any folder. */
function pattern(path) {
  const steps = path.replaceAll("\\", "?");
  return quoted(steps.includes("/") ? steps : "/" + steps);
}

function stetEntry(group, path) {
  const text = group.text ? "text: " + quoted(group.text) + ", " : "";
  return { key: "stet", item: `{path: ${path}, rule: ${quoted(group.rule.id)}, ${text}reason: ""}` };
}

/** The entry that settles findings of a group for good; the rule says under which key. */
function settlingEntry(group, note) {
  const whole = group.text && !group.text.endsWith("…");
  switch (group.rule.key) {
    case "people":
    case "accept":
    case "promos":
      return whole ? { key: group.rule.key, item: quoted(group.text) } : severityEntry(group);
    case "ignore":
      return note ? { key: "ignore", item: pattern(note.article.path) } : severityEntry(group);
    case "severity":
      return severityEntry(group);
    default:
      return null;
  }
}

function severityEntry(group) {
  return { key: "severity", item: quoted(group.rule.id) + ": off" };
}

/** Entries as a part of copydesk.yml, each key once. */
function yaml(entries) {
  return KEYS.map(key => {
    const items = [...new Set(entries.filter(it => it.key === key).map(it => it.item))];
    return items.length ? key + ":\n" + items.map(it => key === "severity" ? "  " + it : "  - " + it).join("\n") + "\n" : "";
  }).join("");
}

function copy(text, say) {
  const done = () => {
    say("Copied");
    setTimeout(() => say("Copy"), 2000);
  };
  const byHand = () => {
    const field = element("textarea", { class: "offscreen", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    if (document.execCommand("copy")) {
      done();
    }
    field.remove();
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(done, byHand);
  } else {
    byHand();
  }
}

function copyButton(text, what) {
  const { button, say } = namedButton("Copy", what, () => copy(text(), say));
  return button;
}

const tray = (() => {
  const key = "tray:" + location.pathname;
  const restored = () => {
    try {
      const entries = JSON.parse(kept(key) || "[]");
      return entries.filter(it => KEYS.includes(it.key) && typeof it.item === "string");
    } catch {
      return [];
    }
  };
  let entries = restored();
  const listeners = new Set();
  const isSame = (one, other) => one.key === other.key && one.item === other.item;
  const number = element("span", { class: "count" });
  const snippet = element("pre", { tabindex: "0", role: "group", "aria-label": "Entries for copydesk.yml" });
  const box = element("aside", { id: "tray", "aria-label": "Collected entries" },
    element("details", {}, element("summary", {}, number, " for copydesk.yml"),
      snippet,
      element("p", {}, copyButton(() => yaml(entries), "all entries"), " ",
        element("button", { type: "button", onclick: () => { entries = []; show(); } }, "Clear"))));
  const show = () => {
    number.textContent = entries.length === 1 ? "1 entry" : grouped(entries.length) + " entries";
    snippet.textContent = yaml(entries);
    box.hidden = entries.length === 0;
    kept(key, JSON.stringify(entries));
    listeners.forEach(it => it());
  };
  document.body.append(box);
  show();
  return {
    /** A button that puts an entry into the tray, and takes it out again. */
    button(entry, what) {
      const has = () => entries.some(it => isSame(it, entry));
      const { button, say } = namedButton("Collect", what, () => {
        entries = has() ? entries.filter(it => !isSame(it, entry)) : entries.concat(entry);
        show();
      });
      const update = () => say(has() ? "Collected" : "Collect");
      listeners.add(update);
      update();
      return button;
    },
  };
})();

/** One thing to copy or to write, and where it goes. */
function offer(where, text, what, entry, write) {
  return element("li", {}, element("span", { class: "where" }, where, " "), element("code", {}, visible(entry ? entry.item : text)),
    " ", copyButton(() => text, what), entry ? [" ", tray.button(entry, what)] : "", write);
}

/** What can be written instead. A removal has nothing to copy. */
function fixes(group, note) {
  const what = "the replacement for " + subject(group, note);
  if (!note || !writing.isOn) {
    const fix = (note ? note.replacements : group.replacements).find(it => it !== "");
    return fix === undefined ? [] : [offer("Write instead:", fix, what, null, [])];
  }
  return note.replacements.map(it => {
    const write = writing.button("fix", note, { replacement: it }, what);
    return it === "" ? element("li", {}, element("span", { class: "where" }, "Remove it."), write)
      : offer("Write instead:", it, what, null, write);
  });
}

const WHERE = {
  people: "Accept the name, under people:",
  accept: "Accept the word, under accept:",
  promos: "Allow the line, under promos:",
  ignore: "Do not check the article, under ignore:",
  severity: "Turn the rule off, under severity:",
};

/** All that settles a finding, or with no note a whole group. */
function offers(group, note) {
  const one = note || group.notes[0];
  const stet = stetEntry(group, note ? pattern(note.article.path) : quoted("**"));
  const settling = settlingEntry(group, note);
  const about = " for " + subject(group, note);
  const comment = "the stet comment" + about;
  const entry = "the stet entry" + about;
  return element("ul", { class: "offers" },
    fixes(group, note),
    note && note.article.comment ? offer("Stet, on the line above:", note.article.comment.replace("{rule}", group.rule.id),
      comment, null, writing.button("comment", note, {}, comment)) : "",
    offer("Stet, in copydesk.yml:", yaml([stet]), entry, stet, writing.button("stet", one, { everywhere: !note }, entry)),
    settling ? offer(WHERE[settling.key], yaml([settling]), `the ${settling.key} entry` + about, settling,
      writing.button("settle", one, { everywhere: !note }, `the ${settling.key} entry` + about)) : "");
}

/** Offers are drawn when they are asked for. */
function settle(group, note) {
  const details = element("details", { class: "let" }, element("summary", { "aria-label": "Settle " + subject(group, note) }, "Settle"));
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) {
      details.append(offers(group, note));
    }
  });
  return details;
}

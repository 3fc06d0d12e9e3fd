// An article with findings in its text, and a group with the places where it stands.
function drawPieces(line, notes) {
  const here = new Map(notes.map(it => [it.number, it]));
  const least = Math.max(-1, ...notes.map(it => it.severity));
  return line.pieces.flatMap(piece => {
    if (typeof piece === "string") {
      return piece;
    }
    const [severity, text, ...closing] = piece;
    const mark = severity >= 0 && severity <= least ? element("mark", { class: SEVERITIES[severity] }, text) : text;
    return [mark, ...closing.filter(it => here.has(it) && notes[0].article).map(it => {
      const id = notes[0].article.id + "-" + it;
      return element("sup", {}, element("a", { href: "#" + id, "aria-label": "finding " + here.get(it).index }, String(here.get(it).index)));
    })];
  });
}

function cures(replacements) {
  return replacements.length ? element("p", { class: "cure" }, replacements.flatMap(it =>
    [it === "" ? element("span", { class: "out" }, "remove it") : element("ins", { dir: "auto" }, visible(it)), " "])) : "";
}

function drawNote(note) {
  return element("li", { class: "note " + SEVERITIES[note.severity], id: note.id },
    element("p", { class: "message" }, element("span", { class: "index" }, String(note.index)), " ",
      element("strong", { class: "severity" }, SEVERITIES[note.severity]), " ",
      note.fresh ? [element("em", { class: "new" }, "new"), " "] : "", element("bdi", {}, note.message)),
    cures(note.replacements),
    element("div", { class: "source" }, element("a", { href: "#" + note.group.rule.anchor }, element("code", {}, note.group.rule.id)),
      element("span", { class: "place" }, `line ${note.line}, column ${note.column}`),
      note.group.notes.length > 1 ? element("a", { href: "#" + note.group.id }, grouped(note.group.notes.length - 1) + " more like this") : "",
      places(note), settle(note.group, note)));
}

/** The lines on which one of these findings is that ends in a later line. */
function crossedLines(article, shown) {
  const crossed = new Set();
  let first = Infinity;
  for (const line of [...article.lines].reverse()) {
    if (line.number >= first) {
      crossed.add(line);
    }
    line.closing.filter(it => shown.has(it)).forEach(it => { first = Math.min(first, shown.get(it).line); });
  }
  return crossed;
}

/** The lines of an article that have one of these findings, and the lines around them. */
function drawLines(article, notes) {
  const shown = new Map(notes.map(it => [it.number, it]));
  notes.forEach((it, at) => { it.index = at + 1; });
  const whole = notes.length === article.notes.length;
  const drawn = [];
  const crossed = crossedLines(article, shown);
  let gap = false;
  for (const line of article.lines) {
    const here = line.closing.filter(it => shown.has(it)).map(it => shown.get(it));
    if (here.length === 0 && !whole && !crossed.has(line)) {
      gap = drawn.length > 0;
      continue;
    }
    if (gap || (line.gap && drawn.length > 0)) {
      drawn.push(element("p", { class: "gap", "aria-hidden": "true" }, "⋯"));
    }
    gap = false;
    const marked = here.length ? here : notes;
    drawn.push(element("div", { class: "line" }, element("span", { class: "no", "aria-hidden": "true" }, String(line.number)),
      element("p", { class: "text", dir: "auto" }, drawPieces(line, marked))));
    if (here.length) {
      drawn.push(element("ol", { class: "notes" }, here.map(drawNote)));
    }
  }
  return drawn;
}

function drawArticle(article, notes, open) {
  const body = element("div", {});
  const details = element("details", { open }, element("summary", {}, element("h3", {}, article.shown), " ",
    element("span", { class: "counts" }, said(count(notes)))), body);
  const fill = () => {
    if (details.open && !body.hasChildNodes()) {
      body.append(article.origin ? element("p", { class: "read-as" }, "Read as " + article.origin + ".") : "",
        ...drawLines(article, notes),
        article.omitted ? element("p", { class: "omitted" }, counted(article.omitted, "more finding") + " in this article; the JSON and SARIF reports list them.") : "");
    }
  };
  details.addEventListener("toggle", fill);
  fill();
  return element("article", { class: "proof", id: article.id }, details);
}

/** Without the spaces at its beginning, which show as an indent. */
function flush(pieces) {
  return pieces.map((it, at) => at === 0 && typeof it === "string" ? it.trimStart() : it);
}

function drawPlace(note) {
  const line = note.article.lines.find(it => it.closing.includes(note.number));
  return element("li", {}, element("a", { href: "#" + note.id, class: "path" }, note.article.shown + ":" + note.line), places(note),
    note.fresh ? element("em", { class: "new" }, "new") : "",
    line ? element("p", { class: "text", dir: "auto" }, flush(drawPieces(line, [note]).filter(it => it.nodeName !== "SUP"))) : "");
}

/** Whether a text alone says what a group is about, and so is its title. */
function isTitle(text) {
  return text.length <= 60 && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text);
}

const PLACES = 20;

function drawGroup(group, notes, open) {
  const body = element("div", {});
  const worst = Math.min(...notes.map(it => it.severity));
  const many = new Set(notes.map(it => it.article)).size;
  const extent = notes.length === 1 ? "once" : `${notes.length === 2 ? "twice" : grouped(notes.length) + " times"} in ${counted(many, "article")}`;
  const [cure, ...others] = isTitle(group.text) ? group.replacements : [];
  const details = element("details", { open }, element("summary", {}, element("h3", {}, element("bdi", {}, isTitle(group.text) ? visible(group.text) : group.message)),
    cure && !others.length ? [" → ", element("ins", { dir: "auto" }, visible(cure))] : "", " ",
    element("span", { class: "counts" }, extent), " ", element("code", {}, group.rule.id)), body);
  const fill = () => {
    if (!details.open || body.hasChildNodes()) {
      return;
    }
    const list = element("ul", { class: "places" }, notes.slice(0, PLACES).map(drawPlace));
    const rest = notes.length - PLACES;
    body.append(element("p", { class: "message" }, element("strong", { class: "severity" }, SEVERITIES[worst]), " ", element("bdi", {}, notes[0].message)),
      cures(group.replacements),
      element("div", { class: "source" }, element("a", { href: "#" + group.rule.anchor }, "What the rule says"), settle(group)),
      list,
      rest > 0 ? element("p", {}, element("button", {
        type: "button",
        onclick: event => { list.append(...notes.slice(PLACES).map(drawPlace)); event.target.remove(); },
      }, "Show " + counted(rest, "more place"))) : "");
  };
  details.addEventListener("toggle", fill);
  fill();
  return element("article", { class: "proof group " + SEVERITIES[worst], id: group.id }, details);
}

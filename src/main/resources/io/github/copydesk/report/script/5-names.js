// The names index, drawn when it is opened; where each person is named comes out of the data.
const index = (() => {
  const details = document.querySelector("details.names");
  let people = null;
  let openedByText = false;

  const place = (article, line) => {
    const of = articles[article];
    return element("span", {}, of ? element("a", { href: "#" + of.id }, of.shown) : shownPath(String(article)), ":" + line, " ");
  };
  const places = ([more, ...named]) => {
    const spans = [];
    for (let at = 0; at < named.length; at += 2) {
      spans.push(place(named[at], named[at + 1]));
    }
    return element("p", { class: "in" }, spans, more > 0 ? element("span", {}, "and " + more + " more") : "");
  };
  const draw = () => {
    if (details && !people) {
      document.getElementById("index").append(...markup("plain-names"));
      people = [...details.querySelectorAll(".letter li")];
      people.forEach((it, number) => it.append(places(data.people[number])));
    }
  };
  details?.addEventListener("toggle", () => { if (details.open) draw(); });

  return {
    open() {
      draw();
      if (details) {
        details.open = true;
      }
    },
    filter(text) {
      if (!details || (!text && !people)) {
        return;
      }
      if (text.length === 1) {
        return; // half of all names have any letter
      }
      draw();
      people.forEach(it => { it.hidden = text !== "" && !it.textContent.toLowerCase().includes(text); });
      details.querySelectorAll(".letter").forEach(it => { it.hidden = !it.querySelector("li:not([hidden])"); });
      if (text && !details.open) {
        details.open = openedByText = true;
      } else if (!text && openedByText) {
        details.open = openedByText = false;
      }
    },
  };
})();

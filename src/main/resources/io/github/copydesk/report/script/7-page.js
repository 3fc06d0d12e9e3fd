// The rest of the page: what a link leads to, what is printed.
/** Markup of our own that stands in the page as text until somebody wants it. */
function markup(id) {
  const source = document.getElementById(id);
  return source ? [...new DOMParser().parseFromString(source.textContent, "text/html").body.childNodes] : [];
}

/** Opens what an address within the page names. */
function follow() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id || desk.go(id)) {
    return;
  }
  if (id.startsWith("names-")) {
    index.open();
  }
  const target = document.getElementById(id);
  const page = target && (target.closest("details") || target.querySelector("details"));
  if (page) {
    page.open = true;
    target.scrollIntoView();
  }
}

addEventListener("beforeprint", () => {
  document.getElementById("print") || document.getElementById("findings")?.append(element("div", { id: "print" }, markup("plain").map(it => {
    it.removeAttribute?.("id");
    return it;
  })));
});
addEventListener("afterprint", () => document.getElementById("print")?.remove());

desk.start();
document.querySelectorAll("a[data-group]").forEach(it => { it.href = "#" + it.dataset.group; });
addEventListener("hashchange", follow);
// A link to where the page is already.
addEventListener("click", event => {
  const link = event.target.closest?.("a[href^='#']");
  if (link && link.getAttribute("href") === location.hash) {
    follow();
  }
});
follow();

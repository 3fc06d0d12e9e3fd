// Writing into files, where a watch shows the page and lets it write: each request has a token that is good for one.
const writing = (() => {
  const given = document.getElementById("edit");
  let token = given ? JSON.parse(given.textContent).token : "";
  let last = Promise.resolve();

  const send = async request => {
    const answer = await fetch("/edit", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Copydesk-Token": token },
      body: JSON.stringify(request),
    });
    if (answer.status !== 200 && answer.status !== 409) {
      return { written: false, says: "the watch refused it; load the page again" };
    }
    const reply = await answer.json();
    token = reply.token;
    return { written: answer.ok, says: reply.says };
  };

  /** One request after the other, since each brings the token of the next. */
  const ask = request => {
    last = last.then(() => send(request)).catch(() => ({ written: false, says: "the watch has ended" }));
    return last;
  };

  return {
    isOn: given !== null,
    /** A button that asks for an edit, and says what came of it; its accessible name ends with what it writes. */
    button(what, note, more, about) {
      if (!given) {
        return "";
      }
      const said = element("span", { role: "status" });
      const { button, say } = namedButton("Write", about, async () => {
        button.disabled = true;
        const answer = await ask({
          what, path: note.article.path, rule: note.group.rule.id, line: note.line, column: note.column, ...more,
        });
        button.disabled = answer.written;
        say(answer.written ? "Written" : "Write");
        said.textContent = answer.written ? "" : " " + visible(answer.says);
      });
      return [" ", button, said];
    },
  };
})();

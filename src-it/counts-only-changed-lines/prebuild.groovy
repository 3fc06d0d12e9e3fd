// A newsroom with an old article on main, and a branch on which a line is added to it and an article is written.
def git = { String... words ->
    def process = (['git', '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'] + words.toList()).execute(null, basedir)
    assert process.waitFor() == 0 : process.err.text
}
git('init', '-q', '-b', 'main')
git('add', 'content')
git('commit', '-q', '-m', 'Old articles')
git('checkout', '-q', '-b', 'desk')
new File(basedir, 'content/old.txt') << '\nThe pier is closed. Read more\n'
git('commit', '-q', '-a', '-m', 'A line more')
new File(basedir, 'content/new.txt').text = 'Marleneokafor and Marlene Okafor met.\n'
return true

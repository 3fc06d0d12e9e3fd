String page = new File(basedir, 'target/site/copydesk-aggregate.html').text
[
    '1 error and 1 warning in 2 of 2 articles',
    // One person, though two modules name him.
    'The articles name 1 person',
    'news/content/harbor.txt',
    // What the module configures holds: its folder, its includes, its copydesk.yml.
    'blog/articles/posts/show.txt',
].each { assert page.contains(it) : it }
assert !page.contains('draft.txt')
String report = new File(basedir, 'target/site/copydesk-aggregate/copydesk.html').text
assert report.contains('news/content/harbor.txt') && report.contains('blog/articles/posts/show.txt')

// Each module has a page of its own; where there is nothing to read there is none.
assert new File(basedir, 'news/target/site/copydesk.html').text.contains('content/harbor.txt')
assert new File(basedir, 'blog/target/site/copydesk.html').exists()
assert !new File(basedir, 'news/target/site/copydesk-aggregate.html').exists()
assert !new File(basedir, 'tools/target/site/copydesk.html').exists()
assert !new File(basedir, 'target/site/copydesk.html').exists()

assert new File(basedir, 'target/copydesk/aggregate/copydesk.html').text.contains('blog/articles/posts/show.txt')
assert !new File(basedir, 'build.log').text.contains('there is no content directory')

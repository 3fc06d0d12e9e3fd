assert new File(basedir, 'content/vote.md').text == '''# The vote

The council met for an hour on Tuesday. Reporting by Kiyoshi Takenaka

Nobody could of known it.
'''
String log = new File(basedir, 'build.log').text
assert log.contains('content/vote.md: fixed 2 findings')
// What has two replacements is for an editor, and nothing new came up.
assert log.contains("content/vote.md:5:8: 'could of'")
assert log.contains('copydesk read 1 article: 1 warning (languagetool 1)')

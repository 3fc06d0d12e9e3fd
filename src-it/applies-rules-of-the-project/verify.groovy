assert new File(basedir, 'build.log').text.contains("content/pier.txt:1:5: 'harbour' is not our spelling; write 'harbor' [harbour]")

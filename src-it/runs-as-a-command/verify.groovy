File jar = new File(basedir, '../../').listFiles().find { it.name.endsWith('-cli.jar') }
String java = new File(System.getProperty('java.home'), 'bin/java').path

def run = { List<String> arguments, String input = '' ->
    def builder = new ProcessBuilder([java, '-jar', jar.canonicalPath] + arguments).directory(basedir)
    builder.environment().put('XDG_CACHE_HOME', new File(basedir, 'cache').path)
    def process = builder.start()
    def err = new StringBuffer()
    process.consumeProcessErrorStream(err)
    process.outputStream.withStream { it.write(input.getBytes('UTF-8')) }
    def out = process.inputStream.getText('UTF-8')
    [code: process.waitFor(), out: out, err: err.toString()]
}

def checked = run(['check'])
assert checked.code == 1 : checked
assert checked.out.contains("content/ferry.md:5:17: error: 'Yoshimasahayashi' looks run together")
assert checked.out.contains('[languagetool/')
assert checked.err.readLines().every { it ==~ /(copydesk read|not printed: |what a rule means: copydesk explain ).*/ } : checked.err
assert run(['check', '--fork=false', '--languageTool=false']).out == run(['check', '--languageTool=false']).out
assert run(['check', '--languageTool=false', '--violationSeverity', 'fatal']).code == 2

String clean = 'The ferry left early.\n'
def typed = run(['check', '--stdin-path', 'content/ferry.md', '--languageTool=false'], clean)
assert [typed.code, typed.out] == [0, ''] : typed
assert run(['version']).out ==~ /copydesk \d+\.\d+.*\n/

// No build downloads what the command alone needs.
def plugin = new java.util.zip.ZipFile(new File(basedir, '../../').listFiles().find { it.name ==~ /copydesk-maven-plugin-.*(?<!-cli|-sources|-javadoc)\.jar/ })
assert plugin.entries().every { !it.name.startsWith('io/github/copydesk/cli/') && !it.name.startsWith('picocli/') }
plugin.close()

import groovy.io.FileType
import groovy.xml.XmlSlurper
import java.nio.file.Files
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The command is called as each other build calls the plugin, in a copy of that build, and the build's own verify.groovy looks
// at the result. What Maven adds to the log is put into it: the failure and its counts.
File projects = new File(basedir, '../../../src-it')
File jar = new File(basedir, '../../').listFiles().find { it.name.endsWith('-cli.jar') }
String java = new File(System.getProperty('java.home'), 'bin/java').path

Map<String, String> leftOut = [
    'skips': 'a parameter of builds alone',
    'passes-on-clean-articles': 'the plugin alone repeats a run in which nothing has changed',
    'reports-to-build-servers': 'the command is told by --format, not by the environment, where it runs',
    'makes-a-site-page': "Maven's site",
    'needs-a-newer-site-plugin': "Maven's site",
    'reports-on-all-modules': "Maven's site",
    'other-languages': 'Maven fetches the modules of the languages',
    'runs-as-a-command': 'runs the command itself',
    (basedir.name): 'this build',
]

def parametersOf = { File folder ->
    File pom = new File(folder, 'pom.xml')
    Map<String, String> parameters = [formats: 'html,sarif,json']
    if (pom.exists()) {
        def project = new XmlSlurper().parse(pom)
        project.build.plugins.plugin.find { it.artifactId == 'copydesk-maven-plugin' }.configuration.children().each {
            parameters[it.name()] = it.text().replace('${project.basedir}/', '')
        }
    }
    parameters
}

def modulesOf = { File folder ->
    File pom = new File(folder, 'pom.xml')
    pom.exists() ? new XmlSlurper().parse(pom).modules.module.collect { it.text() } : []
}

def copy = { File from, File to ->
    from.eachFileRecurse { file ->
        File target = new File(to, from.toPath().relativize(file.toPath()).toString())
        file.directory ? target.mkdirs() : Files.copy(file.toPath(), target.tap { it.parentFile.mkdirs() }.toPath())
    }
}

def run = { File folder, List<String> arguments ->
    def builder = new ProcessBuilder([java, '-jar', jar.canonicalPath] + arguments).directory(folder)
    builder.environment().put('XDG_CACHE_HOME', new File(basedir, 'cache').path)
    def process = builder.start()
    process.outputStream.close()
    def err = new StringBuffer()
    def reading = process.consumeProcessErrorStream(err)
    byte[] out = process.inputStream.bytes
    int code = process.waitFor()
    reading.join()
    [code: code, out: out, err: err.toString()]
}

// The arguments of the command for one call of Maven.
def argumentsFor = { String goals, Map<String, String> configured ->
    def words = goals.split(' ').toList()
    def goal = words.find { it.contains(':') } ?: 'verify'
    String name = goal == 'verify' ? 'check' : goal.replaceFirst('.*:', '')
    Map<String, String> parameters = name == 'explain' ? [:] : new LinkedHashMap<>(configured)
    List<String> rest = []
    words.findAll { it.startsWith('-D') }.each { word ->
        def (key, value) = (word.substring(2).replaceFirst('^copydesk\\.', '') + '=').split('=', -1)
        key == 'rule' ? rest << value : (parameters[key] = value)
    }
    if (name != 'check') {
        parameters.keySet().removeAll(['formats', 'failOnViolation', 'violationSeverity', 'maxAllowedViolations'])
    }
    [name] + rest + parameters.collectMany { key, value -> value.empty ? ["--$key".toString()] : ["--$key".toString(), value] }
}

// What the run would have put into the log of a build.
def asBuildLog = { File folder, result ->
    List<String> lines = []
    def counts = [error: 0, warning: 0, note: 0]
    new String(result.out, 'UTF-8').eachLine { line ->
        def finding = line =~ /^(\S+:\d+:\d+: )(error|warning|note): (.*)/
        if (finding.find()) {
            counts[finding.group(2)]++
            lines << '[' + finding.group(2).toUpperCase() + '] ' + finding.group(1) + finding.group(3)
        } else {
            lines << line
        }
    }
    lines.addAll(result.err.readLines()*.replace('copydesk explain ', 'mvn copydesk:explain -Drule='))
    lines = lines*.replace('copydesk explain ', 'mvn copydesk:explain -Drule=')
    if (result.code == 1) {
        String counted = ['error', 'warning'].findAll { counts[it] > 0 }.collect { counts[it] + ' ' + it + (counts[it] == 1 ? '' : 's') }.join(' and ')
        lines << '[ERROR] copydesk found ' + counted << 'BUILD FAILURE'
        String report = 'target/copydesk/copydesk.html'
        lines << (new File(folder, report).exists() ? 'the report is ' + report : '')
    }
    lines.join('\n') + '\n'
}

int passed = 0
projects.listFiles().findAll { it.directory && !leftOut.containsKey(it.name) }.sort { it.name }.each { project ->
    Properties properties = new Properties()
    new File(project, 'invoker.properties').withInputStream { properties.load(it) }
    File build = new File(basedir, "builds/${project.name}")
    copy(project, build)
    File hook = new File(build, 'prebuild.groovy')
    File selector = new File(build, 'selector.groovy')
    def shell = { File script -> new GroovyShell(new Binding(basedir: build)).evaluate(script) }
    if (selector.exists() && !shell(selector)) {
        return
    }
    if (hook.exists()) {
        shell(hook)
    }
    // A style that is shared as a jar.
    List<String> classPath = []
    File style = new File(build, 'house-style/src/main/resources')
    if (style.directory) {
        File shared = new File(build, 'house-style.jar')
        new ZipOutputStream(new FileOutputStream(shared)).withCloseable { zip ->
            style.eachFileRecurse(FileType.FILES) { file ->
                zip.putNextEntry(new ZipEntry(style.toPath().relativize(file.toPath()).join('/')))
                zip << file.bytes
            }
        }
        classPath = ['--classpath', shared.path]
    }
    StringBuilder log = new StringBuilder()
    List<String> numbers = properties.keySet().findAll { it ==~ /invoker\.goals(\.\d+)?/ }.collect { it - 'invoker.goals' }.sort()
    numbers.findAll { !properties.containsKey('invoker.project' + it) }.each { number ->
        String goals = properties['invoker.goals' + number].replace('${project.groupId}:${project.artifactId}:${project.version}', 'copydesk')
        boolean fails = properties['invoker.buildResult' + number] == 'failure'
        List<String> modules = modulesOf(build).findAll { new File(build, "$it/content").directory }
        (modules ?: ['']).each { module ->
            File folder = new File(build, module)
            Map<String, String> parameters = parametersOf(build) + parametersOf(folder)
            List<String> arguments = argumentsFor(goals, parameters) + classPath
            def result = run(folder, arguments)
            assert (result.code != 0) == fails : "${project.name}: $arguments: $result.code $result.err"
            String said = asBuildLog(folder, result)
            log << (module ? said.replaceAll(/(?m)^(\[\w+\] )?(content\/)/, '$1' + module + '/$2') : said)
            if (arguments.contains('--dryRun')) {
                new File(folder, 'target/copydesk').mkdirs()
                new File(folder, 'target/copydesk/fix.diff').bytes = result.out
            }
        }
    }
    new File(build, 'build.log').text = log
    try {
        shell(new File(build, 'verify.groovy'))
    } catch (Throwable e) {
        throw new AssertionError("$project.name as a command: $e.message", e)
    }
    passed++
}
assert passed > 15 : passed
println "the command passes $passed builds"

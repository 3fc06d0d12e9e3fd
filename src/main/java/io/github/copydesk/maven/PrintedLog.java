package io.github.copydesk.maven;

import io.github.copydesk.text.Printed;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.maven.plugin.logging.Log;

/** A log in which every line is made safe to print. */
record PrintedLog(Log log) implements Log {
    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(Printed.of(content.toString()));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(Printed.of(content + "\n" + trace(error)));
    }

    @Override
    public void debug(Throwable error) {
        log.debug(Printed.of(trace(error)));
    }

    @Override
    public void info(CharSequence content) {
        log.info(Printed.of(content.toString()));
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(Printed.of(content + "\n" + trace(error)));
    }

    @Override
    public void info(Throwable error) {
        log.info(Printed.of(trace(error)));
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(Printed.of(content.toString()));
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(Printed.of(content + "\n" + trace(error)));
    }

    @Override
    public void warn(Throwable error) {
        log.warn(Printed.of(trace(error)));
    }

    @Override
    public void error(CharSequence content) {
        log.error(Printed.of(content.toString()));
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(Printed.of(content + "\n" + trace(error)));
    }

    @Override
    public void error(Throwable error) {
        log.error(Printed.of(trace(error)));
    }

    private static String trace(Throwable error) {
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

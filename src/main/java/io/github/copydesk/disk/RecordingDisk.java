package io.github.copydesk.disk;

import io.github.copydesk.disk.Question.Asked;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A disk that records all questions. Thread-safe. */
public final class RecordingDisk implements Disk {
    /**
     * The most questions that are recorded. Asking more again would take too long, and recording them too much memory.
     */
    private static final int MOST = 200_000;

    private final Map<Question, ByteBuffer> answers = new ConcurrentHashMap<>();
    private final int most;
    private volatile boolean unusable;

    public RecordingDisk() {
        this(MOST);
    }

    RecordingDisk(int most) {
        this.most = most;
    }

    /**
     * The questions so far; empty if the same question had two answers, since files changed meanwhile, or if there were
     * too many.
     */
    public Optional<ReadLog> log() {
        return unusable ? Optional.empty() : Optional.of(new ReadLog(answers));
    }

    @Override
    public byte[] bytes(Path file, long most) throws IOException {
        return record(Asked.BYTES, file, most, () -> Disk.plain().bytes(file, most), Question::hash);
    }

    @Override
    public byte[] head(Path file, int most) throws IOException {
        return record(Asked.HEAD, file, most, () -> Disk.plain().head(file, most), Question::hash);
    }

    @Override
    public List<Child> children(Path folder) throws IOException {
        return record(Asked.CHILDREN, folder, 0, () -> Disk.plain().children(folder), Question::hash);
    }

    @Override
    public FileKind kind(Path path) {
        try {
            return record(Asked.KIND, path, 0, () -> Disk.plain().kind(path), Question::hash);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Path real(Path path) throws IOException {
        return record(Asked.REAL, path, 0, () -> Disk.plain().real(path), Question::hash);
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private interface Hashing<T> {
        ByteBuffer hash(T answer);
    }

    private <T> T record(Asked asked, Path path, long most, Asking<T> asking, Hashing<T> hashing) throws IOException {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            recordJar(path);
            return asking.ask();
        }
        Question question = new Question(asked, FileNames.text(path), most);
        try {
            T answer = asking.ask();
            put(question, hashing.hash(answer));
            return answer;
        } catch (IOException e) {
            put(question, Question.hash(e));
            throw e;
        }
    }

    private void put(Question question, ByteBuffer answer) {
        if (unusable) {
            return;
        }
        ByteBuffer before = answers.putIfAbsent(question, answer);
        if ((before != null && !before.equals(answer)) || answers.size() > most) {
            unusable = true;
            answers.clear();
        }
    }

    /** Records the whole jar for a file inside it. */
    private void recordJar(Path inside) throws IOException {
        String address = inside.toUri().toString();
        int start = address.indexOf(':') + 1;
        Path jar = Path.of(URI.create(address.substring(start, address.lastIndexOf("!/"))));
        Question question = new Question(Asked.BYTES, FileNames.text(jar), Long.MAX_VALUE);
        if (!answers.containsKey(question)) {
            put(question, Question.hash(Disk.plain().bytes(jar)));
        }
    }
}

package io.github.copydesk.git;

import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** Finds the merge base of a revision and HEAD. If it cannot, the message says what to do. */
final class MergeBase {
    private static final String WHOLE_HISTORY =
            "this clone is shallow: fetch the whole history ('fetch-depth: 0' for actions/checkout, GIT_DEPTH: 0 in GitLab,"
                    + " or 'git fetch --unshallow')";

    private final Repository repository;
    private final String revision;

    MergeBase(Repository repository, String revision) {
        this.repository = repository;
        this.revision = revision;
    }

    RevCommit find() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw mistake("the repository has no commit yet", "leave changedSince out");
        }
        ObjectId other = resolve(revision);
        if (other == null) {
            throw missing();
        }
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit one = walk.parseCommit(head);
            RevCommit two = walk.parseCommit(other);
            if (one.equals(two)) {
                return one;
            }
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(one);
            walk.markStart(two);
            RevCommit base = walk.next();
            if (base == null) {
                throw mistake(
                        "it has no commit in common with HEAD",
                        isShallow() ? WHOLE_HISTORY : "name an ancestor of HEAD");
            }
            return base;
        } catch (MissingObjectException e) {
            throw mistake("a commit between it and HEAD is missing", WHOLE_HISTORY);
        } catch (IncorrectObjectTypeException e) {
            throw mistake("it is not a commit", "name a branch, a tag or a commit");
        }
    }

    private ObjectId resolve(String name) throws IOException {
        try {
            return repository.resolve(name);
        } catch (RevisionSyntaxException e) {
            throw mistake("it is not a valid git revision", "name a branch, a tag or a commit");
        }
    }

    private ConfigurationException missing() throws IOException {
        String remote = Constants.DEFAULT_REMOTE_NAME + "/" + revision;
        if (revision.matches("[\\w./-]+") && resolve(remote) != null) {
            return mistake("this repository has no such revision", "did you mean '%s'?".formatted(remote));
        }
        return mistake(
                "this repository has no such revision",
                isShallow() ? WHOLE_HISTORY : "fetch it first, for example with 'git fetch origin'");
    }

    private boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    private ConfigurationException mistake(String what, String cure) {
        return new ConfigurationException("changedSince is '%s': %s; %s".formatted(revision, what, cure));
    }
}

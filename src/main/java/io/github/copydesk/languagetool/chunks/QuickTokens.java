package io.github.copydesk.languagetool.chunks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;

/**
 * Caches where OpenNLP's tokenizer splits the text between two spaces. The model reads nothing beyond the spaces, so
 * the result is the same.
 */
final class QuickTokens implements TokenContextGenerator, MaxentModel {
    /** The most cached texts. */
    private static final int MOST_TOKENS = 20_000;

    private static final int LONGEST_TOKEN = 40;

    private final MaxentModel model;
    private final TokenContextGenerator contexts;
    private final Map<String, double[][]> known = new ConcurrentHashMap<>();

    QuickTokens(MaxentModel model, TokenContextGenerator contexts) {
        this.model = model;
        this.contexts = contexts;
    }

    /** The same factory with another source of contexts. */
    TokenizerFactory factory(TokenizerFactory original) {
        return new TokenizerFactory(
                original.getLanguageCode(),
                original.getAbbreviationDictionary(),
                original.isUseAlphaNumericOptmization(),
                original.getAlphaNumericPattern()) {
            @Override
            public TokenContextGenerator getContextGenerator() {
                return QuickTokens.this;
            }
        };
    }

    /** The context that {@link #eval(String[])} needs. */
    @Override
    public String[] getContext(String token, int index) {
        return new String[] {token, Integer.toString(index)};
    }

    @Override
    public double[] eval(String[] context) {
        String token = context[0];
        int index = Integer.parseInt(context[1]);
        if (token.length() > LONGEST_TOKEN) {
            return look(token, index);
        }
        double[][] all = known.get(token);
        if (all == null) {
            all = look(token);
            if (known.size() >= MOST_TOKENS) {
                known.clear();
            }
            known.put(token, all);
        }
        return all[index];
    }

    private double[][] look(String token) {
        double[][] all = new double[token.length()][];
        for (int index = 1; index < all.length; index++) {
            all[index] = look(token, index);
        }
        return all;
    }

    private double[] look(String token, int index) {
        return model.eval(contexts.getContext(token, index));
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        throw new UnsupportedOperationException("the tokenizer asks with a context alone");
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        throw new UnsupportedOperationException("the tokenizer asks with a context alone");
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
        return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
        return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int index) {
        return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
        return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
        return model.getNumOutcomes();
    }
}

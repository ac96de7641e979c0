package org.ketnoi.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 without the rarity of a word and with a fixed length of texts: nothing of a score rests on which texts there are,
 * so that one that goes changes no other's. The asked words bring their rarity along.
 */
final class PassageSimilarity extends BM25Similarity {
    private static final float K1 = 1.2f;

    private final float length;

    /**
     * @param length of an ordinary text, in words
     * @param byLength in [0,1]: how much longer texts are held back
     */
    PassageSimilarity(float length, float byLength) {
        super(K1, byLength);
        this.length = length;
    }

    @Override
    protected float idf(long withTheWord, long all) {
        return 1 + K1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        return length;
    }
}

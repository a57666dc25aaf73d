// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.afsluiting;

/**
 * What one aanbieder had declared of a voorziening when the year was closed, and what it was still to be paid. Cents.
 *
 * @param gedeclareerd known and not rejected
 * @param nogTeBetalen expected to come: late lines, less credits and rejections still to come
 */
public record Afsluitpost(String aanbieder, String voorziening, long gedeclareerd, long nogTeBetalen) {
    /** What the year was thought to cost. */
    public long totaal() {
        return gedeclareerd + nogTeBetalen;
    }
}

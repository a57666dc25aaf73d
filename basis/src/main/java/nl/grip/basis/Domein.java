// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

/** The two laws whose care a municipality pays for here; part of every key of the standard (TR332, TR333). */
public enum Domein {
    WMO("Wmo", "Wmo 2015"),
    JEUGD("Jeugd", "Jeugdwet");

    private final String code;
    private final String wet;

    Domein(String code, String wet) {
        this.code = code;
        this.wet = wet;
    }

    /** The value as it stands in files and output: {@code Wmo} or {@code Jeugd}. */
    public String code() {
        return code;
    }

    /** The act itself, as written in official texts. */
    public String wet() {
        return wet;
    }
}

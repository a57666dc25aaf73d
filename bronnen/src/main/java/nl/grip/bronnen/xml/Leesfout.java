// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.xml;

import java.io.IOException;

/** Reading cannot go on: the file is refused. Carries a Dutch sentence, never what stood in the file. */
public final class Leesfout extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String gevonden;
    private final String verwacht;
    private final int regel;

    /**
     * @param code {@code GRIP-} and a word
     * @param regel line, or 0 when it is not known
     */
    public Leesfout(String code, String gevonden, String verwacht, int regel) {
        super(verwacht);
        this.code = code;
        this.gevonden = gevonden;
        this.verwacht = verwacht;
        this.regel = regel;
    }

    public String code() {
        return code;
    }

    public String gevonden() {
        return gevonden;
    }

    public String verwacht() {
        return verwacht;
    }

    public int regel() {
        return regel;
    }
}

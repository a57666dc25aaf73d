// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronelement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Burgerservicenummer;

/** One line of a table in csv, under its header; what looks like a BSN is masked. */
final class Tabelregel {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ZIP = "PK";

    private Tabelregel() {}

    /** Empty when the table is a worksheet: that has cells and no lines of text. */
    static Optional<String> lees(InputStream bron, long regel) throws IOException {
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(bron, StandardCharsets.ISO_8859_1))) {
            String kop = String.valueOf(regels.readLine());
            return kop.startsWith(ZIP) ? Optional.empty() : Optional.of(leesbaar(kop + "\n" + opRegel(regels, regel)));
        }
    }

    private static String opRegel(BufferedReader naDeKop, long regel) {
        Stream<String> rest = naDeKop.lines();
        return rest.skip(regel - 2).findFirst().orElse("");
    }

    private static String leesbaar(String bytes) {
        return Burgerservicenummer.afgeschermd(ontcijferd(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String ontcijferd(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException geenUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}

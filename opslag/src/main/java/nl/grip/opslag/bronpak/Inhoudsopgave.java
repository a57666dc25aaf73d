// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.bronpak;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The table of contents at the end of a pack, as bytes. */
final class Inhoudsopgave {
    private Inhoudsopgave() {}

    static void schrijf(DataOutputStream uit, List<Bronpost> posten) throws IOException {
        uit.writeInt(posten.size());
        for (Bronpost post : posten) {
            tekst(uit, post.sha256());
            tekst(uit, post.naam());
            tekst(uit, post.bewaard());
            uit.writeLong(post.grootte());
            uit.writeLong(post.plek());
            kenmerken(uit, new TreeMap<>(post.kenmerken()));
        }
    }

    static List<Bronpost> lees(DataInputStream in) throws IOException {
        List<Bronpost> posten = new ArrayList<>();
        for (int nog = in.readInt(); nog > 0; nog--) {
            posten.add(new Bronpost(tekst(in), tekst(in), tekst(in), in.readLong(), in.readLong(), kenmerken(in)));
        }
        return List.copyOf(posten);
    }

    private static void kenmerken(DataOutputStream uit, Map<String, String> kenmerken) throws IOException {
        uit.writeInt(kenmerken.size());
        for (Map.Entry<String, String> kenmerk : kenmerken.entrySet()) {
            tekst(uit, kenmerk.getKey());
            tekst(uit, kenmerk.getValue());
        }
    }

    private static Map<String, String> kenmerken(DataInputStream in) throws IOException {
        Map<String, String> kenmerken = new TreeMap<>();
        for (int nog = in.readInt(); nog > 0; nog--) {
            kenmerken.put(tekst(in), tekst(in));
        }
        return kenmerken;
    }

    private static void tekst(DataOutputStream uit, String tekst) throws IOException {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    private static String tekst(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpakschrijver;
import nl.grip.opslag.bronpak.Bronpost;
import org.jspecify.annotations.Nullable;

/** Frozen sums among the sources: their rows are gone, so a rebuilt store must find them somewhere. */
final class Bevrorenpak {
    private static final String NAAM = "bevroren_som";
    private static final int VELDEN = 9;

    private Bevrorenpak() {}

    /** All sums of all acts of vernietiging. */
    static List<Bevrorensom> lees(Bronmap bronnen) throws IOException {
        List<Bevrorensom> sommen = new ArrayList<>();
        for (String batch : bronnen.listBatches()) {
            if (batch.startsWith(Bronmap.BEVROREN)) {
                try (Bronpak pak = bronnen.open(batch)) {
                    for (Bronpost post : pak.posten()) {
                        sommen.addAll(lees(pak, post));
                    }
                }
            }
        }
        return sommen;
    }

    /** Adds the sums of one act. */
    static void schrijf(Bronpakschrijver pak, List<Bevrorensom> sommen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream uit = new DataOutputStream(bytes);
        uit.writeInt(sommen.size());
        for (Bevrorensom som : sommen) {
            for (@Nullable String veld : som.velden()) {
                uit.writeBoolean(veld != null);
                uit.writeUTF(veld == null ? "" : veld);
            }
        }
        byte[] inhoud = bytes.toByteArray();
        pak.voegToe(sha256(inhoud), NAAM, Map.of(), new ByteArrayInputStream(inhoud));
        pak.sluitAf();
    }

    private static List<Bevrorensom> lees(Bronpak pak, Bronpost post) throws IOException {
        List<Bevrorensom> sommen = new ArrayList<>();
        try (InputStream bytes = pak.open(post)) {
            DataInputStream in = new DataInputStream(bytes);
            for (int nog = in.readInt(); nog > 0; nog--) {
                sommen.add(Bevrorensom.parse(velden(in)));
            }
        }
        return sommen;
    }

    private static List<@Nullable String> velden(DataInputStream in) throws IOException {
        List<@Nullable String> velden = new ArrayList<>();
        for (int veld = 0; veld < VELDEN; veld++) {
            boolean gevuld = in.readBoolean();
            String tekst = in.readUTF();
            velden.add(gevuld ? tekst : null);
        }
        return velden;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException("Deze Java kent geen SHA-256", fout);
        }
    }
}

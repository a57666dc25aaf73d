// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of objects; numbers as numbers, empty as null (RFC 8259, 2017). */
final class JsonSchrijver implements Rijschrijver {
    private final PrintWriter uit;
    private final List<String> kolommen;
    private String scheiding = "\n";

    JsonSchrijver(PrintWriter uit, List<String> kolommen) {
        this.uit = uit;
        this.kolommen = List.copyOf(kolommen);
        uit.print('[');
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        uit.print(scheiding);
        scheiding = ",\n";
        uit.print("  {");
        for (int i = 0; i < kolommen.size(); i++) {
            uit.print(i == 0 ? "" : ", ");
            uit.print(aangehaald(kolommen.get(i)) + ": " + waarde(waarden.get(i)));
        }
        uit.print('}');
    }

    private static String waarde(@Nullable Object waarde) {
        if (waarde == null) {
            return "null";
        }
        String tekst = Waarde.tekst(waarde);
        if (tekst.isEmpty()) {
            return "null";
        }
        return Waarde.isGetal(waarde) ? tekst : aangehaald(tekst);
    }

    private static String aangehaald(String tekst) {
        StringBuilder json = new StringBuilder("\"");
        tekst.chars().forEach(teken -> json.append(teken((char) teken)));
        return json.append('"').toString();
    }

    private static String teken(char teken) {
        if (teken == '"' || teken == '\\') {
            return "\\" + teken;
        }
        return teken < ' ' ? String.format("\\u%04x", (int) teken) : String.valueOf(teken);
    }

    @Override
    public void close() {
        uit.print("\n]\n");
        uit.flush();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.voorbeeld.berichten.Burger;
import nl.grip.voorbeeld.proces.Client;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Toewijzing;
import nl.grip.voorbeeld.proces.Traject;

/** The numbers under which persons, allocations and lines of a made-up municipality go. */
public final class Nummering {
    private static final long PER_TRAJECT = 100;
    private static final int EERSTE_POSTCODE = 9900;

    private final Map<Long, Integer> volgorde = new HashMap<>();
    private final Map<Integer, String> burgerservicenummers = new HashMap<>();

    public Nummering(List<Traject> trajecten) {
        for (var traject : trajecten) {
            volgorde.put(traject.nummer(), volgorde.size() + 1);
        }
    }

    /** LDT_Nummer, unique within the municipality. */
    public long toewijzingNummer(Traject traject, Toewijzing toewijzing) {
        return Objects.requireNonNull(volgorde.get(traject.nummer())) * PER_TRAJECT + toewijzing.volgnummer();
    }

    /** LDT_ReferentieNummer, unique within the aanbieder: allocation, month of care, line. */
    public String referentie(Levermaand levermaand, int volgnummer) {
        long toewijzing = toewijzingNummer(levermaand.traject(), levermaand.toewijzing());
        return toewijzing + "M" + (levermaand.maand() + 1000) + "R" + volgnummer;
    }

    public String bsn(Client client) {
        return burgerservicenummers.computeIfAbsent(client.nummer(), Verzonnen::bsn);
    }

    /** The person at the address that an allocation carries. */
    public Burger burger(Client client, Toewijzing toewijzing) {
        return new Burger(
                bsn(client),
                client.geboortedatum(),
                client.geslacht(),
                "Voorbeeld",
                "Fictief",
                postcode(toewijzing.wijk(), client.nummer()),
                1 + client.nummer() % 200);
    }

    /** Five made-up postcodes a wijk. */
    public static String postcode(int wijk, int nummer) {
        return (EERSTE_POSTCODE + wijk) + "Z" + (char) ('A' + nummer % 5);
    }

    /** The code of the wijk that a made-up postcode lies in. */
    public static String wijk(String postcode) {
        return Client.wijkcode(Integer.parseInt(postcode.substring(0, 4)) - EERSTE_POSTCODE);
    }
}

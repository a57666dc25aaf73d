// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import java.time.LocalDate;
import java.util.List;
import nl.grip.inzicht.traject.Ervaring;
import nl.grip.inzicht.traject.Hulp;

/** Where the page of one person asks. Every look is written down before anything is asked: no log, no view. */
public interface Persoonsbron {
    /**
     * Writes down who looks at whom and why, then answers.
     *
     * @param bsn goes no further than its pseudonym
     */
    Stand lees(String bsn, String wie, String reden);

    /** Writes down that somebody was refused; without a BSN nobody is named. */
    void geweigerd(String bsn, String wie, String waar);

    /** Writes down who logged in. */
    void ingelogd(String wie);

    /** Writes down who looks at a row or element. */
    void gezien(String bron, String wie);

    /** Whether an inwoner may be shown his own help; off until the college says otherwise. */
    boolean isInwonersbeeldAan();

    /** Keeps who switched it, and why. */
    void zetInwonersbeeld(boolean aan, String wie, String waarom);

    /** What people call a voorziening or an aanbieder. */
    String naam(String kolom, String code);

    /** Voorzieningen that can be considered, by code: only those of which enough is known. */
    List<Ervaring> ervaringen();

    record Stand(LocalDate peildatum, List<Hulp> hulp) {
        public Stand {
            hulp = List.copyOf(hulp);
        }
    }
}

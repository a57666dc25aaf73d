// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An xs:string with lengths and a shape. White space counts; a character beyond U+FFFF counts as two (as the JDK does). */
record Tekst(int kortste, int langste, Vorm vorm) implements Waardetype {
    @Override
    public @Nullable Object lees(Tekens tekens) {
        int lengte = tekens.lengte();
        return lengte >= kortste && lengte <= langste && vorm.past(tekens) ? tekens.tekst() : null;
    }

    @Override
    public String verwacht() {
        if (langste == Integer.MAX_VALUE) {
            return vorm.naam;
        }
        var aantal = kortste == langste ? "" + kortste : kortste + " tot en met " + langste;
        return vorm.naam + " (lengte " + aantal + ")";
    }

    /** The patterns of the standard's basisschema. */
    enum Vorm {
        VRIJ("een tekst") {
            @Override
            boolean past(Tekens tekens) {
                return true;
            }
        },
        /** {@code .*[^\s].*} */
        EEN_REGEL("een tekst op één regel, niet alleen spaties") {
            @Override
            boolean past(Tekens tekens) {
                return !tekens.isLeeg() && elk(tekens, teken -> teken != '\n' && teken != '\r');
            }
        },
        /** {@code ([.\s]*\S+[.\s]*)+} */
        NIET_LEEG("een tekst, niet alleen spaties") {
            @Override
            boolean past(Tekens tekens) {
                return !tekens.isLeeg();
            }
        },
        CIJFERS("cijfers") {
            @Override
            boolean past(Tekens tekens) {
                return elk(tekens, Vorm::isCijfer);
            }
        },
        LETTERS_CIJFERS("letters en cijfers") {
            @Override
            boolean past(Tekens tekens) {
                return elk(tekens, teken -> isCijfer(teken) || isLetter(teken));
            }
        },
        /** {@code [a-zA-ZÀ-ỳ]} */
        LETTERS("letters") {
            @Override
            boolean past(Tekens tekens) {
                return elk(tekens, teken -> isLetter(teken) || teken >= '\u00C0' && teken <= '\u1EF3');
            }
        },
        /** {@code NL[0-9]{9}B[0-9]{2}} */
        BTWNUMMER("een btw-nummer (NL123456789B01)") {
            @Override
            boolean past(Tekens tekens) {
                return heeftVorm(tekens, "NL000000000B00");
            }
        },
        /** Eight zeros, or 98 and six digits that are not all zero. */
        SERVICEBUREAU("de AGB-code van een servicebureau (begint met 98)") {
            @Override
            boolean past(Tekens tekens) {
                var code = tekens.tekst();
                return code.equals("00000000") || heeftVorm(tekens, "98000000") && !code.equals("98000000");
            }
        },
        /** {@code n.n.n} without leading zeros */
        VERSIE("een versie zoals 1.0.0") {
            @Override
            boolean past(Tekens tekens) {
                return isVersie(tekens);
            }
        };

        private final String naam;

        Vorm(String naam) {
            this.naam = naam;
        }

        static Vorm of(String naam) {
            return naam.isEmpty() ? VRIJ : valueOf(naam.toUpperCase(Locale.ROOT));
        }

        abstract boolean past(Tekens tekens);

        private static boolean elk(Tekens tekens, Tekentoets toets) {
            for (int i = 0; i < tekens.lengte(); i++) {
                if (!toets.past(tekens.op(i))) {
                    return false;
                }
            }
            return true;
        }

        /** A zero stands for any digit, every other character for itself. */
        private static boolean heeftVorm(Tekens tekens, String vorm) {
            boolean past = tekens.lengte() == vorm.length();
            for (int i = 0; past && i < vorm.length(); i++) {
                past = vorm.charAt(i) == '0' ? isCijfer(tekens.op(i)) : tekens.op(i) == vorm.charAt(i);
            }
            return past;
        }

        private static boolean isVersie(Tekens tekens) {
            int delen = 0;
            int begin = 0;
            for (int i = 0; i <= tekens.lengte(); i++) {
                if (i == tekens.lengte() || tekens.op(i) == '.') {
                    if (!isVersiedeel(tekens, begin, i)) {
                        return false;
                    }
                    delen++;
                    begin = i + 1;
                }
            }
            return delen == 3;
        }

        private static boolean isVersiedeel(Tekens tekens, int van, int tot) {
            boolean nulVoorop = tot - van > 1 && tekens.op(van) == '0';
            for (int i = van; i < tot; i++) {
                if (!isCijfer(tekens.op(i))) {
                    return false;
                }
            }
            return tot > van && !nulVoorop;
        }

        private static boolean isCijfer(char teken) {
            return teken >= '0' && teken <= '9';
        }

        private static boolean isLetter(char teken) {
            return teken >= 'a' && teken <= 'z' || teken >= 'A' && teken <= 'Z';
        }
    }

    @FunctionalInterface
    private interface Tekentoets {
        boolean past(char teken);
    }
}

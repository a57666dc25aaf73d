// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** A value, or the lowest and the highest value when what it is made of is uncertain. Exact to 34 digits. */
public record Bereik(BigDecimal laag, BigDecimal hoog) {
    private static final MathContext NAUWKEURIG = MathContext.DECIMAL128;
    private static final int HOOGSTE_EXPONENT = 999;

    public static Bereik of(BigDecimal waarde) {
        return new Bereik(waarde, waarde);
    }

    /** The smallest range that holds all values. */
    public static Bereik rond(List<BigDecimal> waarden) {
        return new Bereik(
                waarden.stream().reduce(BigDecimal::min).orElseThrow(),
                waarden.stream().reduce(BigDecimal::max).orElseThrow());
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same value, and saves comparing
    public boolean isPunt() {
        return laag == hoog || laag.compareTo(hoog) == 0;
    }

    public Bereik plus(Bereik ander) {
        if (isPunt() && ander.isPunt()) {
            return of(laag.add(ander.laag, NAUWKEURIG));
        }
        return new Bereik(laag.add(ander.laag, NAUWKEURIG), hoog.add(ander.hoog, NAUWKEURIG));
    }

    public Bereik tegengesteld() {
        if (isPunt()) {
            return of(laag.negate());
        }
        return new Bereik(hoog.negate(), laag.negate());
    }

    public Bereik min(Bereik ander) {
        return plus(ander.tegengesteld());
    }

    public Bereik maal(Bereik ander) {
        if (isPunt() && ander.isPunt()) {
            return of(laag.multiply(ander.laag, NAUWKEURIG));
        }
        return rond(Stream.of(laag, hoog)
                .flatMap(a -> Stream.of(ander.laag, ander.hoog).map(b -> a.multiply(b, NAUWKEURIG)))
                .toList());
    }

    /** Refuses a divisor that is zero or may become it. */
    public Bereik gedeeldDoor(Bereik ander) {
        if (ander.laag.signum() * ander.hoog.signum() <= 0) {
            throw new Formulefout(
                    ander.isPunt()
                            ? "deling door nul"
                            : "deling door nul: de deler loopt van " + ander.laag + " tot " + ander.hoog);
        }
        return maal(new Bereik(omgekeerde(ander.hoog), omgekeerde(ander.laag)));
    }

    private static BigDecimal omgekeerde(BigDecimal waarde) {
        return BigDecimal.ONE.divide(waarde, NAUWKEURIG);
    }

    public Bereik absoluut() {
        return rond(uitersten().map(BigDecimal::abs).toList());
    }

    /** Its ends, and zero when it lies on both sides of it: there a square or an absolute value is smallest. */
    private Stream<BigDecimal> uitersten() {
        return laag.signum() < 0 && hoog.signum() > 0 ? Stream.of(laag, BigDecimal.ZERO, hoog) : Stream.of(laag, hoog);
    }

    public Bereik kleinste(Bereik ander) {
        return new Bereik(laag.min(ander.laag), hoog.min(ander.hoog));
    }

    public Bereik grootste(Bereik ander) {
        return new Bereik(laag.max(ander.laag), hoog.max(ander.hoog));
    }

    /** Refuses a root of what may be below zero, and a negative power of what may be zero. */
    public Bereik totDeMacht(Bereik exponent) {
        if (isPunt() && exponent.isPunt()) {
            return of(macht(laag, exponent.laag));
        }
        return rond(uitersten()
                .flatMap(a -> Stream.of(exponent.laag, exponent.hoog).map(b -> macht(a, b)))
                .toList());
    }

    private static BigDecimal macht(BigDecimal grondtal, BigDecimal exponent) {
        if (exponent.abs().compareTo(BigDecimal.valueOf(HOOGSTE_EXPONENT)) > 0) {
            throw new Formulefout("exponent " + exponent.toPlainString() + " is te groot");
        }
        boolean isGeheel = exponent.stripTrailingZeros().scale() <= 0;
        return isGeheel ? geheleMacht(grondtal, exponent.intValueExact()) : wortel(grondtal, exponent);
    }

    private static BigDecimal geheleMacht(BigDecimal grondtal, int exponent) {
        if (exponent < 0 && grondtal.signum() == 0) {
            throw new Formulefout("deling door nul: nul tot een negatieve macht");
        }
        BigDecimal macht = grondtal.pow(Math.abs(exponent), NAUWKEURIG);
        return exponent < 0 ? omgekeerde(macht) : macht;
    }

    private static BigDecimal wortel(BigDecimal grondtal, BigDecimal exponent) {
        double macht = Math.pow(grondtal.doubleValue(), exponent.doubleValue());
        if (!Double.isFinite(macht)) {
            throw new Formulefout(grondtal + " tot de macht " + exponent + " bestaat niet");
        }
        return BigDecimal.valueOf(macht);
    }
}

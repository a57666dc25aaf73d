-- SPDX-License-Identifier: EUPL-1.2
-- Every file that was seen. The cast keeps the amount exact: whole cents times a hundredth.
SELECT
    bestand, sha256, soort, release, afzender, ontvangen_op, ontvangen_bron, rijen, aanvaard, geweigerd,
    CAST(bedrag * 0.01 AS DECIMAL(18, 2)) AS bedrag,
    uitkomst, reden, gelezen_op
FROM beheer.waarneming
ORDER BY bestand, sha256, gelezen_op, uitkomst

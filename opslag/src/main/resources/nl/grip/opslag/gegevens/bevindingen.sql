-- SPDX-License-Identifier: EUPL-1.2
-- Everything that was wrong: within a file, seen when it was read, and between files, seen with all of them side by side.
SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron
FROM (
    SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM beheer.bevinding
    UNION ALL
    SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM kruisbevinding
) AS alles
ORDER BY bestand, regel, plaats, code, gevonden, verwacht

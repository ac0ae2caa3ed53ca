package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.List;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.kernel.csv.Csv;
import nl.mienskip.signups.SignupView;

/** Who signed up, for a spreadsheet. */
final class SignupsCsv {

    private SignupsCsv() {}

    static Csv of(List<SignupView> signups) {
        Csv csv = new Csv(Site.language().locale())
                .line(
                        t("agenda.signups.when"),
                        t("agenda.signups.name"),
                        t("agenda.signups.email"),
                        t("agenda.signups.people"),
                        t("agenda.signups.place"),
                        t("agenda.signups.remark"),
                        t("agenda.signups.at"));
        signups.forEach(one -> csv.line(
                one.wholeDays() ? Moments.day(one.startsAt()) : Moments.full(one.startsAt()),
                one.name(),
                one.email(),
                one.people(),
                t("agenda.place." + one.place().name()),
                one.remark(),
                Moments.full(one.signedAt())));
        return csv;
    }
}

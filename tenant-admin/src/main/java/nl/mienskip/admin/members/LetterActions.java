package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.members.MemberView;

/** What can be done for somebody whose letter has not been used: a new letter, or take it back. */
class LetterActions extends Div {
    private static final long serialVersionUID = 1L;

    LetterActions(Enrolments enrolments, MemberView member) {
        addClassName("actions");
        Button again = new Button(t("members.letter.again"), pressed -> {
            LetterReady letter = new LetterReady(enrolments.renew(member.id()));
            removeAll();
            add(letter);
        });
        Button back = new Button(
                t("members.letter.takeBack"),
                pressed -> new Confirmation(
                                t("members.letter.takeBack.question", member.displayName()),
                                t("members.letter.takeBack.consequence"),
                                t("members.letter.takeBack"),
                                () -> {
                                    enrolments.takeBack(member.id());
                                    Notices.done(t("members.letter.takeBack.done"));
                                    getUI().ifPresent(ui -> ui.navigate(MembersView.class));
                                })
                        .dangerous()
                        .open());
        add(again, back);
    }
}

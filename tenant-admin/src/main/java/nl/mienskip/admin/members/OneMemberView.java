package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.members.MemberView;
import nl.mienskip.members.Members;
import nl.mienskip.participants.Participants;

/** One member: who they are, what they may do, and what the board can do about it. */
@Route("members/one")
@Allow({Right.MEMBERS_READ, Right.MEMBERS_ADMIT})
class OneMemberView extends View implements HasUrlParameter<Long> {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Enrolments enrolments;
    private final transient Participants participants;

    @Inject
    OneMemberView(Members members, Enrolments enrolments, Participants participants) {
        super("members.title");
        this.members = members;
        this.enrolments = enrolments;
        this.participants = participants;
    }

    @Override
    public void setParameter(BeforeEvent event, Long memberId) {
        show(members.show(memberId));
    }

    private void show(MemberView member) {
        removeAll();
        name(member.displayName());
        add(
                new BackLink(here("members.title"), MembersView.class),
                new ViewHeading(name()),
                facts(member),
                acts(member));
        if (may(Right.ROLES_GRANT) || may(Right.OFFICERS_APPOINT)) {
            add(new RolesPanel(members, participants, member, this::showAgain));
        }
    }

    private void showAgain(MemberView member) {
        show(member);
        takeFocus();
    }

    private static Facts facts(MemberView member) {
        return new Facts()
                .add(t("members.status"), Texts.name("members", member.status()))
                .add(t("members.sinceWhen"), Moments.day(member.since()))
                .add(t("members.email"), member.email())
                .add(t("members.introduction"), member.introduction())
                .add(t("members.reason"), member.reason());
    }

    private Div acts(MemberView member) {
        Div acts = new Div();
        acts.addClassName("actions");
        switch (member.status()) {
            case REQUESTED -> {
                if (may(Right.MEMBERS_ADMIT)) {
                    acts.add(admit(member), withReason("refuse", why -> members.refuse(member.id(), why)));
                }
            }
            case REFUSED -> {
                if (may(Right.MEMBERS_ADMIT)) {
                    acts.add(admit(member));
                }
            }
            case INVITED -> {
                if (may(Right.MEMBERS_ADMIT)) {
                    acts.add(new LetterActions(enrolments, member));
                }
            }
            case ADMITTED -> {
                if (may(Right.MEMBERS_BLOCK)) {
                    acts.add(withReason("block", why -> members.block(member.id(), why)));
                }
            }
            case BLOCKED -> {
                if (may(Right.MEMBERS_BLOCK)) {
                    acts.add(withReason("unblock", why -> members.unblock(member.id(), why)));
                }
            }
            default -> acts.setVisible(false);
        }
        return acts;
    }

    private Button admit(MemberView member) {
        Button admit = new Button(t("members.admit"), pressed -> done("admitted", () -> members.admit(member.id())));
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        return admit;
    }

    private Button withReason(String act, Function<String, MemberView> work) {
        return new Button(
                t("members." + act),
                pressed -> new ReasonDialog(
                                t("members." + act + ".question", name()),
                                t("members." + act + ".consequence"),
                                t("members." + act),
                                why -> done(act + ".done", () -> work.apply(why)))
                        .open());
    }

    private void done(String act, Supplier<MemberView> work) {
        showAgain(work.get());
        Notices.done(t("members." + act, name()));
    }

    private static boolean may(Right right) {
        return ActorContext.current().may(right);
    }
}

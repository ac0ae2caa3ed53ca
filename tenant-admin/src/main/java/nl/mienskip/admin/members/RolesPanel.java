package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.members.GrantRole;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.MemberView;
import nl.mienskip.members.Members;
import nl.mienskip.members.RoleGrantView;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;

/** What a member may do: their roles, each to be taken back, and one more of those that whoever looks may give. */
class RolesPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Participants participants;
    private final transient Consumer<MemberView> changed;
    private final long memberId;
    private final List<Role> toGive;
    private final Fields fields = new Fields();
    private final Select<Role> role = fields.add("role", new Select<>());
    private final Select<Section> section = fields.add("section", new Select<>());
    private final Select<ParticipantView> participant = fields.add("participantId", new Select<>());

    /** @param changed is given the member anew after each change */
    RolesPanel(Members members, Participants participants, MemberView member, Consumer<MemberView> changed) {
        this.members = members;
        this.participants = participants;
        this.changed = changed;
        this.memberId = member.id();
        this.toGive = members.rolesToGive(memberId);
        setVisible(member.status() == MemberStatus.ADMITTED);
        add(new H2(t("members.roles")));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        member.roles().forEach(grant -> list.add(line(grant)));
        add(member.roles().isEmpty() ? new Paragraph(t("members.roles.none")) : list);
        if (!toGive.isEmpty()) {
            add(form());
        }
    }

    private ListItem line(RoleGrantView grant) {
        Div head = new Div(new Span(RoleWords.of(grant)));
        head.addClassName("row-head");
        if (toGive.contains(grant.role())) {
            Button back = new Button(
                    t("members.role.withdraw"), pressed -> change(() -> members.withdraw(memberId, grant.id())));
            back.setAriaLabel(t("members.role.withdraw.label", RoleWords.of(grant)));
            head.add(back);
        }
        return new ListItem(head);
    }

    private Div form() {
        role.setLabel(t("members.role"));
        role.setItems(toGive);
        role.setItemLabelGenerator(each -> Texts.name("members", each));
        role.addValueChangeListener(chosen -> askWhatBelongsTo(chosen.getValue()));
        section.setLabel(t("members.section"));
        section.setItems(Section.values());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(t("members.section.all"));
        section.setItemLabelGenerator(each -> each == null ? t("members.section.all") : Texts.name("members", each));
        participant.setLabel(t("members.participant"));
        participant.setItemLabelGenerator(ParticipantView::name);
        askWhatBelongsTo(null);
        Button grant = new Button(t("members.role.grant"), pressed -> change(this::grant));
        Div form = new Div(role, section, participant, grant);
        form.addClassName("filter");
        return form;
    }

    /** An editor's role can be for one section; a delegate votes for one participant. */
    private void askWhatBelongsTo(Role chosen) {
        section.setVisible(chosen != null && chosen.bySection());
        section.clear();
        participant.setVisible(chosen == Role.ASSEMBLY_DELEGATE);
        participant.setItems(participant.isVisible() ? participants.list() : List.of());
    }

    private MemberView grant() {
        fields.require("role", role.getValue() != null);
        fields.require("participantId", !participant.isVisible() || participant.getValue() != null);
        Long votesFor = participant.isVisible() ? participant.getValue().id() : null;
        return members.grant(memberId, new GrantRole(role.getValue(), section.getValue(), votesFor));
    }

    private void change(Supplier<MemberView> work) {
        fields.attempt(() -> {
            changed.accept(work.get());
            Notices.done(t("shell.saved"));
        });
    }
}

package nl.mienskip.members;

import nl.mienskip.tenants.TenantView;

/** A village, or the platform, that I belong to or asked to join. */
public record MyVillage(TenantView tenant, MemberStatus status) {}

<#import "template.ftl" as layout>
<#import "look.ftl" as look>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("logoutConfirmHeader")}</p>
    <form id="kc-logout-confirm" class="form" action="${url.logoutConfirmAction}" method="post" data-once>
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <div class="actions">
        <button class="button primary" name="confirmLogout" id="kc-logout" type="submit">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && look.home?has_content>
        <a class="button" href="${look.home}">${msg("backTo", look.name)}</a>
        </#if>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>

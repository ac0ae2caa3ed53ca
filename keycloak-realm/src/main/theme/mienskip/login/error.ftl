<#import "template.ftl" as layout>
<#import "look.ftl" as look>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="instruction" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <#if !skipLink?? && look.home?has_content><p class="actions"><a class="button primary" id="backToApplication" href="${look.home}">${msg("backTo", look.name)}</a></p></#if>
    </div>
  </#if>
</@layout.registrationLayout>

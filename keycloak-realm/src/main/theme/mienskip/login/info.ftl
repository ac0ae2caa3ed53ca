<#import "template.ftl" as layout>
<#import "look.ftl" as look>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader?? || requiredActions??>
      <p class="instruction">${kcSanitize(message.summary)?no_esc}<#if requiredActions??><#list requiredActions>: <strong><#items as action>${msg("requiredAction.${action}")}<#sep>, </#items></strong></#list></#if></p>
      </#if>
      <#if !skipLink??>
      <p class="actions">
        <#if pageRedirectUri?has_content><a class="button primary" href="${pageRedirectUri}">${msg("backTo", look.name)}</a>
        <#elseif actionUri?has_content><a class="button primary" href="${actionUri}">${msg("goOn")}</a>
        <#elseif look.home?has_content><a class="button primary" href="${look.home}">${msg("backTo", look.name)}</a></#if>
      </p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>

<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <ul class="choices">
      <#list auth.authenticationSelections as choice>
      <li><form action="${url.loginAction}" method="post">
        <input type="hidden" name="authenticationExecution" value="${choice.authExecId}">
        <button class="button choice" type="submit"><strong>${msg(choice.displayName)}</strong><span>${msg(choice.helpText)}</span></button>
      </form></li>
      </#list>
    </ul>
  </#if>
</@layout.registrationLayout>

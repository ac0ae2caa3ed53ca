<#-- One field after another: label, hint, error, input; the hint and the error are read with the input. -->
<#macro group name label error="" required=false hint="">
<div class="field<#if error?has_content> is-wrong</#if>">
  <label class="label" for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="hint-${name}">${hint}</p></#if>
  <div id="input-error-container-${name}">
    <#if error?has_content>
    <p class="field-error" id="input-error-${name}">${kcSanitize(error)?no_esc}</p>
    </#if>
  </div>
  <#nested>
</div>
</#macro>

<#macro described name error hint><#if error?has_content> aria-invalid="true"</#if><#if error?has_content || hint?has_content> aria-describedby="<#if hint?has_content>hint-${name} </#if><#if error?has_content>input-error-${name}</#if>"</#if></#macro>

<#macro errorIcon error=""></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false hint="" type="text">
<@group name=name label=label error=error required=required hint=hint>
  <input id="${name}" name="${name}" value="${value}" type="${type}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><@described name=name error=error hint=hint/>>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false hint="">
<@group name=name label=label error=error required=required hint=hint>
  <div class="with-button">
    <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"<#if autofocus> autofocus</#if><@described name=name error=error hint=hint/>>
    <button class="button reveal" type="button" hidden aria-controls="${name}" aria-pressed="false" data-reveal>${msg("reveal")}<span class="unseen"> ${label}</span></button>
  </div>
</@group>
<#nested>
<#if forgotPassword><p class="aside"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
</#macro>

<#macro checkbox name label value=false required=false hint="">
<div class="check">
  <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if><#if hint?has_content> aria-describedby="hint-${name}"</#if>>
  <label for="${name}">${label}</label>
</div>
<#if hint?has_content><p class="hint under-check" id="hint-${name}">${hint}</p></#if>
</#macro>

<#macro clipboard name label ariaLabel=label value="" readonly=true>
<@group name=name label=label>
  <input id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if>>
</@group>
</#macro>

<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol class="steps" id="kc-totp-settings">
      <li>${msg("loginTotpStep1")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#list>.</li>
      <#if mode?? && mode == "manual">
      <li>${msg("loginTotpManualStep2")}<br><strong id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong><br>
        <a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></li>
      <#else>
      <li>${msg("loginTotpStep2")}<br>
        <img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("qrCode")}" width="246" height="246"><br>
        <a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></li>
      </#if>
      <li>${msg("loginTotpStep3")}</li>
    </ol>
    <form id="kc-totp-settings-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" autofocus=true/>
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName")/>
      <@passwordCommons.logoutOtherSessions/>
      <@buttons.actionGroup>
        <@buttons.button id="saveTOTPBtn" label="doSave"/>
        <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" label="doCancel" name="cancel-aia" type="secondary" value="true"/></#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>

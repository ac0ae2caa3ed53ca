<#import "look.ftl" as look>
<#import "footer.ftl" as pageFooter>

<#-- Every page of the sign-in: skip link, the village's name and crest, one card, help, languages. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>${heading?markup_string?replace("<[^>]+>", "", "r")?trim?no_esc} – ${look.name}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg?${properties.fingerprint!}">
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css?${properties.fingerprint!}">
  <@look.style/>
  <script type="importmap">{"imports":{"rfc4648":"${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??><#list scripts as script>
  <script src="${script}"></script>
  </#list></#if>
  <script type="module" src="${url.resourcesPath}/js/page.js?${properties.fingerprint!}"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>checkAuthSession(${authenticationSession.authSessionIdHash?c});</#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#inhoud">${msg("skipToContent")}</a>
<header class="top">
  <div class="wrap">
    <#if look.home?has_content>
    <a class="place" href="${look.home}"><@look.emblem/><span>${look.name}</span></a>
    <#else>
    <p class="place"><@look.emblem/><span>${look.name}</span></p>
    </#if>
  </div>
</header>
<div class="band"></div>
<main id="inhoud" tabindex="-1">
  <div class="card">
    <h1 id="kc-page-title">${heading}</h1>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="message ${message.type}" role="${(message.type == 'error')?then('alert', 'status')}" id="page-message">
      <p class="kc-feedback-text">${kcSanitize(message.summary)?no_esc}</p>
    </div>
    </#if>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="known">${msg("signingInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong><br>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("notYou")}</a></p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" class="form" action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button id="try-another-way" class="button" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo>
    <div id="kc-info" class="info"><#nested "info"></div>
    </#if>
  </div>
  <@pageFooter.content/>
</main>
</body>
</html>
</#macro>

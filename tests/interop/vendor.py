"""The vendor's Python client, as the scripts of this folder use it.

Who calls and where to comes from the environment: INTEROP_ENDPOINT (host:port),
INTEROP_SECRET_ID and INTEROP_SECRET_KEY.
"""

import os

from tencentcloud.common import credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.ess.v20201111 import ess_client, models as ess_models
from tencentcloud.essbasic.v20210526 import essbasic_client, models as essbasic_models

MODELS = {"ess": ess_models, "essbasic": essbasic_models}
CLIENTS = {"ess": ess_client.EssClient, "essbasic": essbasic_client.EssbasicClient}


def client(service):
    """A client of a service that talks HTTP to the endpoint."""
    keys = credential.Credential(
        os.environ["INTEROP_SECRET_ID"], os.environ["INTEROP_SECRET_KEY"]
    )
    http = HttpProfile(
        protocol="http", endpoint=os.environ["INTEROP_ENDPOINT"], reqTimeout=30
    )
    return CLIENTS[service](keys, "", ClientProfile(httpProfile=http))


def actions(service):
    """The names of all actions that the client of a service has a method for."""
    models = MODELS[service]
    methods = vars(CLIENTS[service])
    return [name for name in methods if hasattr(models, name + "Request")]


def request(service, action, members):
    """A request of the client's own type."""
    model = getattr(MODELS[service], action + "Request")()
    model._deserialize(members)
    return model
